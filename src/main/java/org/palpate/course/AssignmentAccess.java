package org.palpate.course;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.CurrentUser;

/** Tells who may do what with an assignment. */
@Component("assignmentAccess")
@Transactional(readOnly = true)
class AssignmentAccess {

    private final Assignments assignments;
    private final ClassAccess classes;
    private final CourseGate gate;
    private final CurrentUser currentUser;

    AssignmentAccess(
            Assignments assignments,
            ClassAccess classes,
            CourseGate gate,
            CurrentUser currentUser) {
        this.assignments = assignments;
        this.classes = classes;
        this.gate = gate;
        this.currentUser = currentUser;
    }

    /** Whoever asks may change the class that has it. */
    public boolean manages(@Nullable UUID assignmentId) {
        return classes.manages(classOf(assignmentId));
    }

    /** Whoever asks teaches the class that has it, or may read everything. */
    public boolean reads(@Nullable UUID assignmentId) {
        return classes.reads(classOf(assignmentId));
    }

    /** It is assigned to whoever asks. */
    public boolean works(@Nullable UUID assignmentId) {
        return assignmentId != null
                && currentUser
                        .get()
                        .flatMap(person ->
                                assignments
                                        .findById(assignmentId)
                                        .filter(found -> gate.isAssigned(found, person.id())))
                        .isPresent();
    }

    private @Nullable UUID classOf(@Nullable UUID assignmentId) {
        return assignmentId == null
                ? null
                : assignments.findById(assignmentId).map(Assignment::classId).orElse(null);
    }
}
