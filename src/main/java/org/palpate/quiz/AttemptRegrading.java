package org.palpate.quiz;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.CurrentUser;

/**
 * Grades attempts in assignments again by the rules and the case as they are now. A former grade is
 * kept for good, with the version that gave it.
 */
@Service
@Transactional
public class AttemptRegrading {

    private final Attempts attempts;
    private final PastGrades pastGrades;
    private final PlanGrading grading;
    private final ResultJson resultJson;
    private final GradingVersions versions;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttemptRegrading(
            Attempts attempts,
            PastGrades pastGrades,
            PlanGrading grading,
            ResultJson resultJson,
            GradingVersions versions,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.pastGrades = pastGrades;
        this.grading = grading;
        this.resultJson = resultJson;
        this.versions = versions;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What today's rules and the newest edition of the case would make of the attempt; nothing is
     * stored. Empty when they have graded it already, or when it is no graded attempt in an
     * assignment.
     *
     * @throws UnknownCase if the case is no longer known
     */
    @PreAuthorize("@attemptAccess.readsAttempt(#attemptId)")
    @Transactional(readOnly = true, noRollbackFor = UnknownCase.class)
    public Optional<Regrading> preview(UUID attemptId) {
        return outdated(attemptId).map(this::regrade);
    }

    /**
     * Give the attempt the grade of today's rules. Empty, and nothing is stored, under the same
     * conditions as in a preview.
     *
     * @throws UnknownCase if the case is no longer known
     */
    @PreAuthorize("@attemptAccess.regradesAttempt(#attemptId)")
    public Optional<Regrading> apply(UUID attemptId) {
        return outdated(attemptId)
                .map(attempt -> {
                    Regrading regrading = regrade(attempt);
                    pastGrades.save(
                            new PastGrade(
                                    attemptId,
                                    attempt.requireMarks(),
                                    regrading.before().scoring(),
                                    currentUser.require().id(),
                                    clock.instant()));
                    attempt.regrade(
                            regrading.after(),
                            resultJson.write(regrading.after()),
                            regrading.versionAfter());
                    attempts.flush();
                    Optional.ofNullable(attempt.assignmentId())
                            .ifPresent(assignment ->
                                    events.publishEvent(
                                            new AttemptSubmitted(
                                                    attemptId,
                                                    assignment,
                                                    attempt.requireStudent(),
                                                    attempt.caseId())));
                    return regrading;
                });
    }

    /** The grades that the attempt had before, oldest first. */
    @PreAuthorize("@attemptAccess.readsAttempt(#attemptId)")
    @Transactional(readOnly = true)
    public List<FormerGrade> former(UUID attemptId) {
        return pastGrades.findByAttemptIdOrderByRegradedAt(attemptId).stream()
                .map(PastGrade::toRecord)
                .toList();
    }

    private Optional<Attempt> outdated(UUID attemptId) {
        return attempts.findById(attemptId)
                .filter(Attempt::isGraded)
                .filter(attempt -> attempt.assignmentId() != null)
                .filter(attempt ->
                        !attempt.requireMarks()
                                .contentVersion()
                                .equals(versions.newest(attempt.caseId())));
    }

    private Regrading regrade(Attempt attempt) {
        Attempt.Marks marks = attempt.requireMarks();
        return new Regrading(
                attempt.getId(),
                attempt.requireStudent(),
                attempt.caseId(),
                marks.contentVersion(),
                versions.newest(attempt.caseId()),
                resultJson.read(marks.result()),
                grading.gradeAnew(attempt.caseId(), attempt.plan()));
    }
}
