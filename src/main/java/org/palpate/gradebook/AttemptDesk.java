package org.palpate.gradebook;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;
import org.palpate.account.CurrentUser;
import org.palpate.course.ClassAssignment;
import org.palpate.course.ClassRegister;
import org.palpate.quiz.AttemptRegrading;
import org.palpate.quiz.AttemptReview;
import org.palpate.quiz.ReviewedAttempt;

/** Single attempts of a class: read, compared and commented on. */
@Service
public class AttemptDesk {

    /** The longest comment. */
    public static final int LONGEST_COMMENT = 4000;

    private final ClassRegister register;
    private final GradebookService gradebook;
    private final AttemptReview review;
    private final AttemptRegrading regrading;
    private final AttemptComments comments;
    private final CurrentUser currentUser;
    private final Clock clock;

    AttemptDesk(
            ClassRegister register,
            GradebookService gradebook,
            AttemptReview review,
            AttemptRegrading regrading,
            AttemptComments comments,
            CurrentUser currentUser,
            Clock clock) {
        this.register = register;
        this.gradebook = gradebook;
        this.review = review;
        this.regrading = regrading;
        this.comments = comments;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** An attempt with all that belongs to it; empty when it is not of this class. */
    @PreAuthorize("@classAccess.reads(#classId)")
    @Transactional(readOnly = true)
    public Optional<AttemptSheet> open(UUID classId, UUID attemptId) {
        return find(classId, attemptId).flatMap(attempt -> sheet(classId, attempt));
    }

    /** A student's attempts in an assignment, oldest first; none when they are not of the class. */
    @PreAuthorize("@classAccess.reads(#classId)")
    @Transactional(readOnly = true)
    public List<ReviewedAttempt> attempts(UUID classId, UUID assignmentId, AccountId student) {
        return assignment(classId, assignmentId).isPresent()
                ? review.ofStudent(assignmentId, student)
                : List.of();
    }

    /**
     * Say something about an attempt; the student reads it beside the result.
     *
     * @throws IllegalArgumentException if nothing is said
     * @throws UnknownGrade if the attempt is not of this class
     */
    @PreAuthorize("@classAccess.teaches(#classId)")
    @Transactional
    public void comment(UUID classId, UUID attemptId, String text) {
        String said = Reasons.require(text, LONGEST_COMMENT, "Write your comment first.");
        ReviewedAttempt attempt = find(classId, attemptId).orElseThrow(UnknownGrade::new);
        comments.save(
                new AttemptComment(attempt.id(), currentUser.require(), said, clock.instant()));
    }

    private Optional<ReviewedAttempt> find(UUID classId, UUID attemptId) {
        Optional<ReviewedAttempt> attempt;
        try {
            attempt = review.attempt(attemptId);
        } catch (AccessDeniedException foreign) {
            return Optional.empty();
        }
        return attempt.filter(found -> assignment(classId, found.assignmentId()).isPresent());
    }

    private Optional<ClassAssignment> assignment(UUID classId, UUID assignmentId) {
        return register.assignments(classId).stream()
                .filter(each -> each.id().equals(assignmentId))
                .findFirst();
    }

    private Optional<AttemptSheet> sheet(UUID classId, ReviewedAttempt attempt) {
        UUID assignmentId = attempt.assignmentId();
        AccountId student = attempt.student();
        return register.students(classId).stream()
                .filter(each -> each.id().equals(student))
                .findFirst()
                .flatMap(person ->
                        review.result(attempt.id())
                                .map(result ->
                                        new AttemptSheet(
                                                attempt,
                                                result,
                                                person,
                                                assignment(classId, assignmentId).orElseThrow(),
                                                gradebook
                                                        .grade(classId, assignmentId, student)
                                                        .orElseThrow(),
                                                review.ofStudent(assignmentId, student),
                                                remarks(attempt.id()),
                                                gradebook.history(classId, assignmentId, student),
                                                regrading.former(attempt.id()))));
    }

    private List<AttemptRemark> remarks(UUID attemptId) {
        return comments.findByAttemptIdOrderByWrittenAt(attemptId).stream()
                .map(AttemptComment::toRecord)
                .toList();
    }
}
