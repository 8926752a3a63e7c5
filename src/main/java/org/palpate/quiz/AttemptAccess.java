package org.palpate.quiz;

import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.palpate.account.Ownership;

/** Tells who may read the attempts of others. */
@Component("attemptAccess")
class AttemptAccess {

    private final Attempts attempts;
    private final AssignmentGate gate;
    private final Ownership ownership;

    AttemptAccess(Attempts attempts, AssignmentGate gate, Ownership ownership) {
        this.attempts = attempts;
        this.gate = gate;
        this.ownership = ownership;
    }

    /** Administrators, and the instructors of the class that has the assignment. */
    public boolean readsAssignment(@Nullable UUID assignmentId) {
        return ownership.readsEverything()
                || (assignmentId != null && gate.isTaughtByAsker(assignmentId));
    }

    /** As {@link #readsAssignment}, of every one of them. */
    public boolean readsAssignments(@Nullable Collection<UUID> assignmentIds) {
        return ownership.readsEverything()
                || (assignmentIds != null && gate.areTaughtByAsker(assignmentIds));
    }

    /** As {@link #readsAssignment}; what students practise on their own is not for instructors. */
    public boolean readsAttempt(@Nullable UUID attemptId) {
        return ownership.readsEverything()
                || (attemptId != null
                        && attempts.findById(attemptId)
                                .map(Attempt::assignmentId)
                                .filter(gate::isTaughtByAsker)
                                .isPresent());
    }

    /** Only the instructors of the class change a grade. */
    public boolean regradesAttempt(@Nullable UUID attemptId) {
        return attemptId != null
                && attempts.findById(attemptId)
                        .map(Attempt::assignmentId)
                        .filter(gate::isTaughtByAsker)
                        .isPresent();
    }
}
