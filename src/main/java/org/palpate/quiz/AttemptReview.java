package org.palpate.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;

/** Students' attempts in assignments, for those who teach the class; nothing is changed here. */
@Service
@Transactional(readOnly = true)
public class AttemptReview {

    private static final String ASSIGNMENT = "@attemptAccess.readsAssignment(#assignmentId)";
    private static final String ASSIGNMENTS = "@attemptAccess.readsAssignments(#assignmentIds)";
    private static final String ATTEMPT = "@attemptAccess.readsAttempt(#attemptId)";

    private final Attempts attempts;
    private final ResultJson resultJson;
    private final GradingVersions versions;

    AttemptReview(Attempts attempts, ResultJson resultJson, GradingVersions versions) {
        this.attempts = attempts;
        this.resultJson = resultJson;
        this.versions = versions;
    }

    /** The graded attempts in an assignment, oldest first. */
    @PreAuthorize(ASSIGNMENT)
    public List<ReviewedAttempt> ofAssignment(UUID assignmentId) {
        return attempts.reviewed(List.of(assignmentId));
    }

    /** The graded attempts in several assignments, oldest first. */
    @PreAuthorize(ASSIGNMENTS)
    public List<ReviewedAttempt> ofAssignments(Collection<UUID> assignmentIds) {
        return attempts.reviewed(assignmentIds);
    }

    /** The element verdicts of all graded attempts in several assignments. */
    @PreAuthorize(ASSIGNMENTS)
    public List<VerdictRow> verdictsOf(Collection<UUID> assignmentIds) {
        return attempts.verdictsIn(assignmentIds).stream().map(StoredVerdict::read).toList();
    }

    /** One student's graded attempts in an assignment, oldest first. */
    @PreAuthorize(ASSIGNMENT)
    public List<ReviewedAttempt> ofStudent(UUID assignmentId, AccountId student) {
        return attempts.reviewed(assignmentId, student.value());
    }

    /** The element verdicts of all graded attempts in an assignment. */
    @PreAuthorize(ASSIGNMENT)
    public List<VerdictRow> verdicts(UUID assignmentId) {
        return attempts.verdictsIn(List.of(assignmentId)).stream()
                .map(StoredVerdict::read)
                .toList();
    }

    /** Plans that were begun and not handed in; what is in them stays the students'. */
    @PreAuthorize(ASSIGNMENT)
    public List<OpenWork> openWork(UUID assignmentId) {
        return attempts.openWork(assignmentId);
    }

    /** A graded attempt in an assignment, and whose it is. */
    @PreAuthorize(ATTEMPT)
    public Optional<ReviewedAttempt> attempt(UUID attemptId) {
        return attempts.reviewedOne(attemptId);
    }

    /** How an attempt was graded. */
    @PreAuthorize(ATTEMPT)
    public Optional<AttemptResult> result(UUID attemptId) {
        return attempts.findById(attemptId)
                .filter(Attempt::isGraded)
                .map(attempt ->
                        attempt.toResult(false, resultJson, versions.newest(attempt.caseId())));
    }
}
