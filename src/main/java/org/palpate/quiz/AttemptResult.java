package org.palpate.quiz;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A graded attempt.
 *
 * @param assignmentId null where the student practised on their own
 * @param own whether it belongs to the one who asks; others may only read
 * @param contentVersion version of the content, and the edition of an own case, that graded it
 * @param contentChanged whether the rules or the case have changed since
 */
public record AttemptResult(
        UUID id,
        String caseId,
        @Nullable UUID assignmentId,
        boolean own,
        Instant startedAt,
        Instant submittedAt,
        String contentVersion,
        boolean contentChanged,
        GradedResult graded) {}
