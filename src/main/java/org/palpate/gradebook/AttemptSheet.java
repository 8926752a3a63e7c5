package org.palpate.gradebook;

import java.util.List;

import org.palpate.course.ClassAssignment;
import org.palpate.course.ClassStudent;
import org.palpate.quiz.AttemptResult;
import org.palpate.quiz.FormerGrade;
import org.palpate.quiz.ReviewedAttempt;

/**
 * One attempt with all that belongs to it, for whoever teaches the class.
 *
 * @param grade the student's grade in the assignment
 * @param siblings the student's attempts in the assignment, oldest first
 * @param former grades that the attempt had before it was regraded
 */
public record AttemptSheet(
        ReviewedAttempt attempt,
        AttemptResult result,
        ClassStudent student,
        ClassAssignment assignment,
        GradeCell grade,
        List<ReviewedAttempt> siblings,
        List<AttemptRemark> remarks,
        List<GradeChange> history,
        List<FormerGrade> former) {

    public AttemptSheet {
        siblings = List.copyOf(siblings);
        remarks = List.copyOf(remarks);
        history = List.copyOf(history);
        former = List.copyOf(former);
    }
}
