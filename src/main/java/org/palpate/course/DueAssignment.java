package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One assignment in a student's list.
 *
 * @param window what holds for the student, exceptions included
 * @param begun whether the student has done or begun anything in it
 * @param endsAt when the time of an exam that goes on is over; null where there is no such time
 * @param handedIn whether the student's exam is over
 * @param figures what the student earned; null while the results of an exam are kept back
 * @param given what an instructor decided about it, as far as the student may know
 * @param passed whether what counts passes; false while it is kept back
 */
public record DueAssignment(
        UUID id,
        String title,
        String className,
        AssignmentWindow window,
        AssignmentMode mode,
        int done,
        int total,
        boolean begun,
        @Nullable Instant endsAt,
        boolean handedIn,
        @Nullable OutcomeFigures figures,
        GivenGrade given,
        boolean passed,
        Instant now) {

    public boolean isExam() {
        return mode == AssignmentMode.EXAM;
    }

    /** Whether there is something to do in it now; nothing waits for whoever is excused. */
    public boolean isWaiting() {
        boolean atWork = endsAt != null;
        return window.isOpen(now) && !handedIn && done < total && (atWork || !given.excused());
    }

    public boolean isComing() {
        return window.isBeforeOpening(now);
    }
}
