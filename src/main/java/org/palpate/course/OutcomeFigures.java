package org.palpate.course;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How a student stands in an assignment.
 *
 * @param score mean over the graded items, what was not tried counting nothing; null before the
 *     first try and where nothing is graded
 * @param safe whether every case that counts is safe; null before the first case
 * @param late whether what counts was handed in after the due date
 * @param submittedAt when the last try that counts was made
 */
public record OutcomeFigures(
        @Nullable Double score,
        @Nullable Boolean safe,
        boolean passed,
        int done,
        int total,
        boolean late,
        @Nullable Instant submittedAt) {}
