package org.palpate.quiz;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;

/**
 * One graded attempt in an assignment, as whoever teaches it sees it.
 *
 * @param title title of the case when it was graded
 * @param score 0 to 1
 * @param orderScore null where the case binds no order
 * @param contentVersion version of the content, and the edition of an own case, that graded it
 */
public record ReviewedAttempt(
        UUID id,
        UUID assignmentId,
        AccountId student,
        String caseId,
        String title,
        Instant startedAt,
        Instant submittedAt,
        double score,
        double contentScore,
        @Nullable Double orderScore,
        boolean safe,
        boolean passed,
        String contentVersion) {

    ReviewedAttempt(
            UUID id,
            UUID assignmentId,
            UUID student,
            String caseId,
            String title,
            Instant startedAt,
            Instant submittedAt,
            double score,
            double contentScore,
            @Nullable Double orderScore,
            boolean safe,
            boolean passed,
            String contentVersion) {
        this(
                id,
                assignmentId,
                new AccountId(student),
                caseId,
                title,
                startedAt,
                submittedAt,
                score,
                contentScore,
                orderScore,
                safe,
                passed,
                contentVersion);
    }
}
