package org.palpate.quiz;

import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.grading.Grade;
import org.palpate.grading.Grader;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Protocol;

/** Makes attempts look as if another version of the content had graded them. */
public class TestRegrades {

    private final JdbcTemplate database;

    public TestRegrades(JdbcTemplate database) {
        this.database = database;
    }

    /** Gives a graded attempt the grade of another library. */
    public GradedResult gradeBy(ContentLibrary other, UUID attemptId, String caseId) {
        GradedResult graded = gradeAnew(other, attemptId, other.clientCase(caseId).orElseThrow());
        GradedResult.Scoring scoring = graded.scoring();
        database.update(
                "update attempt set result = ?, score = ?, content_score = ?, order_score = ?,"
                        + " safe = ?, passed = ?, content_version = ? where id = ?",
                new ResultJson().write(graded),
                scoring.score(),
                scoring.content(),
                scoring.order(),
                scoring.safe(),
                scoring.passed(),
                other.version(),
                attemptId);
        database.update(
                "update assignment_outcome set score = ?, passed = ? where assignment_id ="
                        + " (select assignment_id from attempt where id = ?) and account_id ="
                        + " (select account_id from attempt where id = ?)",
                scoring.score(),
                scoring.passed(),
                attemptId,
                attemptId);
        return graded;
    }

    /** Grades the stored plan of an attempt at a case; nothing is stored. */
    public GradedResult gradeAnew(ContentLibrary library, UUID attemptId, ClientCase clientCase) {
        String stored =
                database.queryForObject(
                        "select plan from attempt where id = ?", String.class, attemptId);
        TreatmentPlan plan = new PlanJson(library).read(stored).plan();
        Protocol protocol = library.planner().plan(clientCase.facts());
        Grade grade = Grader.grade(plan, protocol);
        return new ResultSnapshot(library).of(clientCase, protocol, plan, grade);
    }
}
