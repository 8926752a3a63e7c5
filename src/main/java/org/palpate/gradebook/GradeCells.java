package org.palpate.gradebook;

import org.jspecify.annotations.Nullable;

import org.palpate.course.ClassAssignment;
import org.palpate.course.ClassStudent;
import org.palpate.course.OutcomeRow;

/** Puts together what a student did and what an instructor set. */
final class GradeCells {

    private GradeCells() {}

    static GradeCell of(
            ClassAssignment assignment,
            ClassStudent student,
            @Nullable OutcomeRow outcome,
            @Nullable GradeAdjustment adjustment) {
        Double override = adjustment == null ? null : adjustment.score();
        return new GradeCell(
                assignment.id(),
                student.id(),
                status(assignment, student, outcome, adjustment),
                outcome == null ? null : outcome.score(),
                override,
                outcome == null ? null : outcome.safe(),
                outcome == null ? 0 : outcome.done(),
                outcome == null ? 0 : outcome.total(),
                outcome != null && outcome.late(),
                outcome == null ? null : outcome.submittedAt(),
                adjustment == null ? GradeCell.UNTOUCHED : adjustment.version());
    }

    private static GradeStatus status(
            ClassAssignment assignment,
            ClassStudent student,
            @Nullable OutcomeRow outcome,
            @Nullable GradeAdjustment adjustment) {
        if (adjustment != null && adjustment.isExcused()) {
            return GradeStatus.EXCUSED;
        } else if (adjustment != null && adjustment.score() != null) {
            Boolean safe = outcome == null ? null : outcome.safe();
            return assignment.passRule().isPassedBy(adjustment.score(), safe)
                    ? GradeStatus.PASSED
                    : GradeStatus.NOT_YET_PASSED;
        } else if (outcome == null || outcome.done() == 0) {
            return assignment.isFor(student.id())
                    ? GradeStatus.NOT_STARTED
                    : GradeStatus.NOT_ASSIGNED;
        } else if (outcome.passed()) {
            return GradeStatus.PASSED;
        }
        return outcome.done() < outcome.total()
                ? GradeStatus.IN_PROGRESS
                : GradeStatus.NOT_YET_PASSED;
    }
}
