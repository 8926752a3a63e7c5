package org.palpate.course;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;

/** Tells what students may know of their grades by now. */
@Component
@Transactional(readOnly = true)
public class GradeRelease {

    private final Assignments assignments;
    private final CourseGate gate;

    GradeRelease(Assignments assignments, CourseGate gate) {
        this.assignments = assignments;
        this.gate = gate;
    }

    /** Whether a student may see what became of their grade in an assignment. */
    public boolean shows(UUID assignmentId, AccountId student) {
        return assignments
                .findById(assignmentId)
                .filter(assignment -> gate.showsGrade(assignment, student))
                .isPresent();
    }
}
