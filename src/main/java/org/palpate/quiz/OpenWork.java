package org.palpate.quiz;

import java.time.Instant;
import java.util.UUID;

import org.palpate.account.AccountId;

/** A plan in an assignment that was begun and not handed in. */
public record OpenWork(
        UUID attemptId, AccountId student, String caseId, Instant startedAt, Instant updatedAt) {

    OpenWork(UUID attemptId, UUID student, String caseId, Instant startedAt, Instant updatedAt) {
        this(attemptId, new AccountId(student), caseId, startedAt, updatedAt);
    }
}
