package org.palpate.gradebook;

import java.util.List;

import org.palpate.course.GivenGrade;

/**
 * What instructors said and did about one attempt, as its student reads it.
 *
 * @param given what was decided about the assignment that it belongs to
 * @param regradings each time that the attempt was graded again, the newest first
 * @param remarks the oldest first
 */
public record AttemptFeedback(
        GivenGrade given, List<GradeChange> regradings, List<AttemptRemark> remarks) {

    public AttemptFeedback {
        regradings = List.copyOf(regradings);
        remarks = List.copyOf(remarks);
    }

    public boolean isEmpty() {
        return given.isNone() && regradings.isEmpty() && remarks.isEmpty();
    }
}
