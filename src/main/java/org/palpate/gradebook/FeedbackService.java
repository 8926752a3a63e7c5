package org.palpate.gradebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;
import org.palpate.account.CurrentUser;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.content.ClientCase;
import org.palpate.course.GivenGrades;
import org.palpate.course.GradeRelease;
import org.palpate.gradebook.AssignmentFeedback.OnAttempt;
import org.palpate.quiz.AssignmentAttempts;
import org.palpate.quiz.AttemptMark;
import org.palpate.quiz.AttemptResult;
import org.palpate.quiz.AttemptReview;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.CaseCatalog;
import org.palpate.quiz.ReviewedAttempt;

/**
 * What instructors said and did about the work of whoever asks. Nothing is told of an exam before
 * its results are.
 */
@Service
@Transactional(readOnly = true)
public class FeedbackService {

    private final AttemptService attempts;
    private final AttemptReview review;
    private final AssignmentAttempts marks;
    private final AttemptComments comments;
    private final HistoryEntries history;
    private final GivenGrades givenGrades;
    private final GradeRelease release;
    private final CaseCatalog cases;
    private final CurrentUser currentUser;

    FeedbackService(
            AttemptService attempts,
            AttemptReview review,
            AssignmentAttempts marks,
            AttemptComments comments,
            HistoryEntries history,
            GivenGrades givenGrades,
            GradeRelease release,
            CaseCatalog cases,
            CurrentUser currentUser) {
        this.attempts = attempts;
        this.review = review;
        this.marks = marks;
        this.comments = comments;
        this.history = history;
        this.givenGrades = givenGrades;
        this.release = release;
        this.cases = cases;
        this.currentUser = currentUser;
    }

    /**
     * What there is about an attempt; empty where whoever asks may not read its result, or where it
     * belongs to no assignment. Administrators may read any.
     */
    @PreAuthorize("isAuthenticated()")
    public Optional<AttemptFeedback> ofAttempt(UUID attemptId) {
        AccountId me = currentUser.require().id();
        return attempts.result(attemptId, new AccountOwner(me))
                .flatMap(result ->
                        Optional.ofNullable(result.assignmentId())
                                .flatMap(assignment ->
                                        studentOf(result, me)
                                                .map(student ->
                                                        feedback(attemptId, assignment, student))));
    }

    /** What there is about the own work in an assignment; nothing about that of anybody else. */
    @PreAuthorize("isAuthenticated()")
    public AssignmentFeedback ofAssignment(UUID assignmentId) {
        AccountId me = currentUser.require().id();
        if (!release.shows(assignmentId, me)) {
            return AssignmentFeedback.NONE;
        }
        Map<UUID, String> mine =
                marks.marks(assignmentId, me).stream()
                        .collect(
                                Collectors.toMap(
                                        AttemptMark::attemptId, mark -> titleOf(mark.caseId())));
        return new AssignmentFeedback(history.changes(assignmentId, me), remarks(mine));
    }

    private Optional<AccountId> studentOf(AttemptResult result, AccountId me) {
        return result.own()
                ? Optional.of(me)
                : review.attempt(result.id()).map(ReviewedAttempt::student);
    }

    private AttemptFeedback feedback(UUID attemptId, UUID assignmentId, AccountId student) {
        return new AttemptFeedback(
                givenGrades.of(assignmentId, student),
                history.changes(assignmentId, student).stream()
                        .filter(change -> attemptId.equals(change.attemptId()))
                        .toList(),
                comments.findByAttemptIdOrderByWrittenAt(attemptId).stream()
                        .map(AttemptComment::toRecord)
                        .toList());
    }

    private List<OnAttempt> remarks(Map<UUID, String> attemptTitles) {
        if (attemptTitles.isEmpty()) {
            return List.of();
        }
        return comments.findByAttemptIdInOrderByWrittenAt(attemptTitles.keySet()).stream()
                .map(comment ->
                        new OnAttempt(
                                comment.attemptId(),
                                attemptTitles.getOrDefault(comment.attemptId(), ""),
                                comment.toRecord()))
                .toList();
    }

    private String titleOf(String caseId) {
        return cases.find(caseId).map(ClientCase::title).orElse(caseId);
    }
}
