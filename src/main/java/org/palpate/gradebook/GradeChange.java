package org.palpate.gradebook;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line in the history of a grade.
 *
 * @param who name of the person who changed it
 * @param before what the grade was, in words
 * @param after what it became, in words
 * @param attemptId the attempt that was changed; null where the whole assignment was
 */
public record GradeChange(
        Instant at,
        String who,
        GradeChangeKind kind,
        String before,
        String after,
        String reason,
        @Nullable UUID attemptId) {}
