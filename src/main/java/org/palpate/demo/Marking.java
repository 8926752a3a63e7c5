package org.palpate.demo;

import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.AccountId;
import org.palpate.account.DemoAccounts;
import org.palpate.account.DemoVisits;
import org.palpate.course.AssignmentService;
import org.palpate.course.StudentException;
import org.palpate.gradebook.AttemptDesk;
import org.palpate.gradebook.GradeCell;
import org.palpate.gradebook.GradeDesk;
import org.palpate.gradebook.GradebookService;

/** What the instructor decides about single students. */
@Component
@Profile(DemoAccounts.PROFILE)
class Marking {

    private final AssignmentService assignments;
    private final GradebookService gradebook;
    private final GradeDesk grades;
    private final AttemptDesk attempts;
    private final DemoVisits visits;

    Marking(
            AssignmentService assignments,
            GradebookService gradebook,
            GradeDesk grades,
            AttemptDesk attempts,
            DemoVisits visits) {
        this.assignments = assignments;
        this.gradebook = gradebook;
        this.grades = grades;
        this.attempts = attempts;
        this.visits = visits;
    }

    void makeException(Assigned assigned, String student, StudentException exception) {
        assignments.setException(
                assigned.id(),
                visits.idOf(student),
                exception,
                assignments.details(assigned.id()).version());
    }

    void release(Assigned exam) {
        assignments.release(exam.id());
    }

    void override(Assigned assigned, String student, double score, String reason) {
        AccountId id = visits.idOf(student);
        grades.override(
                assigned.classId(), assigned.id(), id, score, reason, version(assigned, id));
    }

    void excuse(Assigned assigned, String student, String reason) {
        AccountId id = visits.idOf(student);
        grades.excuse(assigned.classId(), assigned.id(), id, true, reason, version(assigned, id));
    }

    /** Says something about the student's last attempt at a case. */
    void comment(Assigned assigned, String student, String caseId, String text) {
        attempts.attempts(assigned.classId(), assigned.id(), visits.idOf(student)).stream()
                .filter(attempt -> attempt.caseId().equals(caseId))
                .reduce((_, later) -> later)
                .ifPresent(attempt -> attempts.comment(assigned.classId(), attempt.id(), text));
    }

    private long version(Assigned assigned, AccountId student) {
        UUID classId = assigned.classId();
        return gradebook
                .grade(classId, assigned.id(), student)
                .map(GradeCell::version)
                .orElseThrow();
    }
}
