package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;

/**
 * How one student stands in one assignment.
 *
 * @param score 0 to 1; null before the first try and where nothing is graded
 * @param safe null before the first case
 * @param late whether what counts was handed in after the due date
 * @param submittedAt when the last try that counts was made
 */
public record OutcomeRow(
        UUID assignmentId,
        AccountId accountId,
        @Nullable Double score,
        @Nullable Boolean safe,
        boolean passed,
        int done,
        int total,
        boolean late,
        @Nullable Instant submittedAt) {}
