package org.palpate.gradebook.statistics;

import org.jspecify.annotations.Nullable;

import org.palpate.grading.ElementKind;

/**
 * Names one element of a case, so that it can be followed over many attempts.
 *
 * @param asked whether the protocol asks for it; otherwise students added it
 * @param occurrence which one of several that are alike in one protocol, from 0
 */
public record ElementKey(
        ElementKind kind,
        @Nullable String techniqueId,
        @Nullable String structureId,
        boolean asked,
        int occurrence) {}
