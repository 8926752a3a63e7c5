package org.palpate.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;
import org.palpate.content.ContentLibrary;

/** Students' attempts in assignments, for those who teach the class; nothing is changed here. */
@Service
@Transactional(readOnly = true)
public class AttemptReview {

    private static final String ASSIGNMENT = "@attemptAccess.readsAssignment(#assignmentId)";
    private static final String ASSIGNMENTS = "@attemptAccess.readsAssignments(#assignmentIds)";
    private static final String ATTEMPT = "@attemptAccess.readsAttempt(#attemptId)";

    private final Attempts attempts;
    private final PlanGrading grading;
    private final ResultJson resultJson;
    private final ContentLibrary library;

    AttemptReview(
            Attempts attempts, PlanGrading grading, ResultJson resultJson, ContentLibrary library) {
        this.attempts = attempts;
        this.grading = grading;
        this.resultJson = resultJson;
        this.library = library;
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
                .map(attempt -> attempt.toResult(false, resultJson, library.version()));
    }

    /**
     * How an attempt would be graded by the rules as they are now; nothing is stored. Empty when it
     * is still a draft.
     *
     * @throws UnknownCase if the case is no longer known
     */
    @PreAuthorize(ATTEMPT)
    public Optional<GradedResult> gradeAnew(UUID attemptId) {
        return attempts.findById(attemptId)
                .filter(Attempt::isGraded)
                .map(attempt -> grading.grade(attempt.caseId(), attempt.plan()));
    }
}
