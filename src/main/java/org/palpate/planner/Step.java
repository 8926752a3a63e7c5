package org.palpate.planner;

import org.jspecify.annotations.Nullable;

/**
 * One step of a treatment plan: a technique, where it goes and how much of it.
 *
 * @param target null where the technique has no target or nobody has chosen one yet
 */
public record Step(Technique technique, @Nullable Target target, Dose dose) {}
