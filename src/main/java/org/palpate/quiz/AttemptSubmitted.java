package org.palpate.quiz;

import java.util.UUID;

import org.palpate.account.AccountId;

/** A plan in an assignment was graded; published inside the transaction that stores the grade. */
public record AttemptSubmitted(
        UUID attemptId, UUID assignmentId, AccountId student, String caseId) {}
