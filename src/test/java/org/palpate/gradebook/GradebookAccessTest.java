package org.palpate.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

import org.palpate.account.AccountRole;
import org.palpate.course.ClassAnswers;
import org.palpate.quiz.AttemptRegrading;
import org.palpate.quiz.AttemptReview;

/** Every service call as the wrong person. */
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:gradebook-access;DB_CLOSE_DELAY=-1")
class GradebookAccessTest extends GradebookTest {

    @Autowired private GradebookExport export;
    @Autowired private RegradeService regrades;
    @Autowired private StatisticsService statistics;
    @Autowired private AttemptRegrading regrading;
    @Autowired private ClassAnswers answers;
    @Autowired private AttemptReview review;

    @Test
    void refusesTheStudentsAndTheInstructorsOfOtherClasses() {
        var assignment = assign(0, CASE);
        var attempt = submit(mia, assignment, CASE, testAttempts.poorPlan());
        var rival = testAccounts.make("rival", AccountRole.INSTRUCTOR);
        classOf(rival, mia);

        for (var wrong : List.of(mia, tom, rival)) {
            testAccounts.signInAs(wrong);
            reads(assignment, attempt).forEach(GradebookAccessTest::assertDenied);
            writes(assignment, attempt).forEach(GradebookAccessTest::assertDenied);
        }
        testAccounts.signInAs(ines);
        assertThat(gradebook.history(classId, assignment, mia)).isEmpty();
        assertThat(attemptDesk.open(classId, attempt).orElseThrow().remarks()).isEmpty();
    }

    @Test
    void refusesAnInstructorWhoHasLeftTheClass() {
        var assignment = assign(0, CASE);
        var attempt = submit(mia, assignment, CASE, testAttempts.poorPlan());
        testAssignments.dismiss(classId, ines);

        reads(assignment, attempt).forEach(GradebookAccessTest::assertDenied);
        writes(assignment, attempt).forEach(GradebookAccessTest::assertDenied);
    }

    @Test
    void refusesSeveralAssignmentsAtOnceWhereOneIsForeign() {
        var own = assign(0, CASE);
        var rival = testAccounts.make("rival", AccountRole.INSTRUCTOR);
        var foreign = assign(classOf(rival, mia), rival, testAssignments.practice(), 0, CASE);
        testAccounts.signInAs(ines);

        assertDenied("both", () -> review.ofAssignments(List.of(own, foreign)));
        assertDenied("none", () -> review.ofAssignments(List.of()));
        assertThat(answers.of(classId, List.of(foreign))).isEmpty();
        assertThat(review.ofAssignments(List.of(own))).isEmpty();
    }

    @Test
    void poolsNothingForThoseWhoTeachNothing() {
        var assignment = assign(0, CASE);
        submit(mia, assignment, CASE, testAttempts.poorPlan());
        testAccounts.signInAs(mia);

        assertThat(statistics.pooled(TryChoice.FIRST, VersionChoice.ALL).isEmpty()).isTrue();
    }

    @Test
    void letsAnAdministratorReadAndNotChange() {
        var assignment = assign(0, CASE);
        var attempt = submit(mia, assignment, CASE, testAttempts.poorPlan());
        testAccounts.signInAsNew("root", AccountRole.ADMINISTRATOR);

        reads(assignment, attempt)
                .forEach((name, call) -> assertThatCode(call).as(name).doesNotThrowAnyException());
        writes(assignment, attempt).forEach(GradebookAccessTest::assertDenied);
    }

    private static void assertDenied(String name, ThrowingCallable call) {
        assertThatExceptionOfType(AccessDeniedException.class).as(name).isThrownBy(call);
    }

    private Map<String, ThrowingCallable> reads(UUID assignment, UUID attempt) {
        var calls = new LinkedHashMap<String, ThrowingCallable>();
        calls.put("columns", () -> gradebook.columns(classId));
        calls.put("rows", () -> gradebook.rows(classId, GradebookQuery.ALL, 0, 1));
        calls.put("count", () -> gradebook.count(classId, GradebookQuery.ALL));
        calls.put("grade", () -> gradebook.grade(classId, assignment, mia));
        calls.put("history", () -> gradebook.history(classId, assignment, mia));
        calls.put("studentName", () -> gradebook.studentName(classId, mia));
        calls.put("assignmentTitle", () -> gradebook.assignmentTitle(classId, assignment));
        calls.put("open", () -> attemptDesk.open(classId, attempt));
        calls.put("attempts", () -> attemptDesk.attempts(classId, assignment, mia));
        calls.put("export grades", () -> export.grades(classId));
        calls.put("export attempts", () -> export.attempts(classId));
        calls.put("export verdicts", () -> export.verdicts(classId));
        calls.put("regrade preview", () -> regrades.preview(classId, assignment));
        calls.put(
                "statistics",
                () ->
                        statistics.ofAssignment(
                                classId, assignment, TryChoice.FIRST, VersionChoice.ALL));
        calls.put("answers", () -> answers.of(classId, List.of(assignment)));
        calls.put("attempts of assignments", () -> review.ofAssignments(List.of(assignment)));
        calls.put("verdicts of assignments", () -> review.verdictsOf(List.of(assignment)));
        calls.put("regrading preview", () -> regrading.preview(attempt));
        calls.put("former grades", () -> regrading.former(attempt));
        return calls;
    }

    private Map<String, ThrowingCallable> writes(UUID assignment, UUID attempt) {
        var calls = new LinkedHashMap<String, ThrowingCallable>();
        calls.put("override", () -> desk.override(classId, assignment, mia, 1.0, "Mine", -1));
        calls.put("excuse", () -> desk.excuse(classId, assignment, mia, true, "Mine", -1));
        calls.put("reopen", () -> desk.reopen(classId, assignment, mia, "Mine"));
        calls.put("comment", () -> attemptDesk.comment(classId, attempt, "Mine"));
        calls.put("regrade", () -> regrades.apply(classId, assignment, "version", "Mine"));
        calls.put("regrading", () -> regrading.apply(attempt));
        return calls;
    }
}
