package org.palpate.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;
import org.palpate.grading.TreatmentPlan;

/** The attempts in an assignment, for the feature that assigns and itself decides who sees what. */
@Component
public class AssignmentAttempts {

    private final Attempts attempts;
    private final DraftGrading grading;
    private final PlanJson planJson;

    AssignmentAttempts(Attempts attempts, DraftGrading grading, PlanJson planJson) {
        this.attempts = attempts;
        this.grading = grading;
        this.planJson = planJson;
    }

    /** A student's graded attempts, oldest first. */
    @Transactional(readOnly = true)
    public List<AttemptMark> marks(UUID assignmentId, AccountId student) {
        return attempts.marks(assignmentId, student.value());
    }

    /** A student's plans that were begun and not handed in. */
    @Transactional(readOnly = true)
    public List<OpenWork> openWork(UUID assignmentId, AccountId student) {
        return attempts.openWork(assignmentId).stream()
                .filter(work -> work.student().equals(student))
                .toList();
    }

    /** Whether anybody has begun or submitted a plan. */
    @Transactional(readOnly = true)
    public boolean areAnyIn(UUID assignmentId) {
        return attempts.existsByAssignmentId(assignmentId);
    }

    /** Grade what a student has begun as it stands; plans in which nothing was done are dropped. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void collect(UUID assignmentId, AccountId student, Instant submittedAt) {
        for (Attempt draft :
                attempts.openDraftsIn(Attempt.placeOf(assignmentId), student.value())) {
            if (planJson.read(draft.plan()).plan().equals(TreatmentPlan.EMPTY)) {
                attempts.delete(draft);
            } else {
                grading.grade(draft, submittedAt);
            }
        }
        attempts.flush();
    }
}
