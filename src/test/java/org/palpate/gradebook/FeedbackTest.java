package org.palpate.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.TestPropertySource;

import org.palpate.account.AccountRole;
import org.palpate.course.AssignmentWork;
import org.palpate.course.DueAssignment;
import org.palpate.course.GivenGrade;
import org.palpate.course.WorkService;

/** What students read of what their instructor said and did, and what others do not. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:feedback;DB_CLOSE_DELAY=-1")
class FeedbackTest extends GradebookTest {

    @Autowired private FeedbackService feedback;
    @Autowired private WorkService work;

    @Test
    void tellsTheStudentWhatTheInstructorSaidAboutAnAttempt() {
        var assignment = assign(0, CASE);
        var attempt = submit(mia, assignment, CASE, testAttempts.modelPlan(CASE));
        attemptDesk.comment(classId, attempt, "Well reasoned. Watch the pressure.");

        testAccounts.signInAs(mia);

        var found = feedback.ofAttempt(attempt).orElseThrow();
        assertThat(found.remarks())
                .containsExactly(
                        new AttemptRemark(
                                "Test ines",
                                "Well reasoned. Watch the pressure.",
                                clock.instant()));
        assertThat(found.given()).isEqualTo(GivenGrade.NONE);
        assertThat(feedback.ofAssignment(assignment).remarks())
                .extracting(each -> each.attemptId(), each -> each.remark().author())
                .containsExactly(tuple(attempt, "Test ines"));
    }

    @Test
    void tellsNothingToOtherStudentsAndInstructors() {
        var assignment = assign(0, CASE);
        var attempt = submit(mia, assignment, CASE, testAttempts.modelPlan(CASE));
        attemptDesk.comment(classId, attempt, "Well reasoned.");
        override(assignment, mia, 0.9);
        var rival = testAccounts.make("rival", AccountRole.INSTRUCTOR);
        classOf(rival, tom);

        for (var wrong : List.of(tom, rival, ines)) {
            testAccounts.signInAs(wrong);
            assertThat(feedback.ofAttempt(attempt)).isEmpty();
            assertThat(feedback.ofAssignment(assignment).isEmpty()).isTrue();
        }
        testAccounts.signInAs(mia);
        assertThat(feedback.ofAttempt(UUID.randomUUID())).isEmpty();
        assertThat(feedback.ofAssignment(UUID.randomUUID()).isEmpty()).isTrue();
    }

    @Test
    void tellsNothingToVisitors() {
        var assignment = assign(0, CASE);
        var attempt = submit(mia, assignment, CASE, testAttempts.modelPlan(CASE));
        testAccounts.signOut();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> feedback.ofAttempt(attempt));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> feedback.ofAssignment(assignment));
    }

    @Test
    void letsAdministratorsReadWhatBelongsToAResult() {
        var assignment = assign(0, CASE);
        var attempt = submit(mia, assignment, CASE, testAttempts.modelPlan(CASE));
        attemptDesk.comment(classId, attempt, "Well reasoned.");
        override(assignment, mia, 0.9);

        testAccounts.signInAsNew("root", AccountRole.ADMINISTRATOR);

        var found = feedback.ofAttempt(attempt).orElseThrow();
        assertThat(found.remarks()).hasSize(1);
        assertThat(found.given().score()).isEqualTo(0.9);
        assertThat(feedback.ofAssignment(assignment).isEmpty()).isTrue();
    }

    @Test
    void letsTheScoreThatWasSetCountBesideTheEarnedOne() {
        var assignment = assign(0, CASE);
        submit(mia, assignment, CASE, testAttempts.modelPlan(CASE));
        override(assignment, mia, 0.5);

        testAccounts.signInAs(mia);

        var seen = work.work(assignment);
        assertThat(seen.given().score()).isEqualTo(0.5);
        assertThat(seen.given().scoreWord())
                .isEqualTo(new GivenGrade.Word("Test ines", "Good talk in class"));
        assertThat(seen.figures().score()).isCloseTo(1, within(1e-9));
        assertThat(seen.passed()).isFalse();
        assertThat(listed().given()).isEqualTo(seen.given());
        assertThat(listed().passed()).isFalse();
        assertThat(feedback.ofAssignment(assignment).changes())
                .extracting(GradeChange::kind, GradeChange::before, GradeChange::after)
                .containsExactly(tuple(GradeChangeKind.OVERRIDDEN, "100 %", "50 %"));
        testAccounts.signInAs(tom);
        assertThat(work.work(assignment).given()).isEqualTo(GivenGrade.NONE);
    }

    @Test
    void letsTheEarnedScoreCountAgainOnceTheOtherIsTakenBack() {
        var assignment = assign(0, CASE);
        submit(mia, assignment, CASE, testAttempts.modelPlan(CASE));
        override(assignment, mia, 0.5);
        desk.override(
                classId, assignment, mia, null, "Too strict", grade(assignment, mia).version());

        testAccounts.signInAs(mia);

        assertThat(work.work(assignment).given()).isEqualTo(GivenGrade.NONE);
        assertThat(work.work(assignment).passed()).isTrue();
        assertThat(feedback.ofAssignment(assignment).changes()).hasSize(2);
    }

    @Test
    void waitsForNothingFromWhoeverIsExcused() {
        var assignment = assign(0, CASE);
        excuse(assignment);

        testAccounts.signInAs(mia);

        assertThat(work.due()).isEmpty();
        assertThat(listed().given().excused()).isTrue();
        assertThat(listed().given().excuseWord())
                .isEqualTo(new GivenGrade.Word("Test ines", "You were ill"));
        assertThat(work.work(assignment).refusal()).isNull();
        testAccounts.signInAs(tom);
        assertThat(work.due()).hasSize(1);
    }

    @Test
    void keepsAllOfAnExamBackUntilItsRelease() {
        var exam = assign(classId, ines, testAssignments.exam(30), 0, CASE);
        testAccounts.signInAs(mia);
        work.start(exam);
        var attempt = submit(mia, exam, CASE, testAttempts.modelPlan(CASE));
        attemptDesk.comment(classId, attempt, "Well reasoned.");
        override(exam, mia, 0.5);
        excuse(exam);
        testAccounts.signInAs(mia);
        assertNothingIsToldOf(exam, attempt);
        work.handIn(exam);
        assertNothingIsToldOf(exam, attempt);

        testAccounts.signInAs(ines);
        assignments.release(exam);
        testAccounts.signInAs(mia);

        assertThat(work.work(exam).given().score()).isEqualTo(0.5);
        assertThat(feedback.ofAttempt(attempt).orElseThrow().remarks()).hasSize(1);
        assertThat(feedback.ofAssignment(exam).remarks()).hasSize(1);
        assertThat(feedback.ofAssignment(exam).changes()).hasSize(2);
    }

    @Test
    void keepsTheResultsOfAReleasedExamFromWhoeverStillSitsIt() {
        var exam = assign(classId, ines, testAssignments.exam(30), 0, CASE);
        testAccounts.signInAs(mia);
        work.start(exam);
        var attempt = submit(mia, exam, CASE, testAttempts.modelPlan(CASE));
        attemptDesk.comment(classId, attempt, "Well reasoned.");
        assignments.release(exam);

        testAccounts.signInAs(mia);

        assertThat(feedback.ofAttempt(attempt)).isEmpty();
        assertThat(feedback.ofAssignment(exam).isEmpty()).isTrue();
    }

    @Test
    void tellsWhoIsExcusedFromAnExamBeforeTheySitIt() {
        var exam = assign(classId, ines, testAssignments.exam(30), 0, CASE);
        excuse(exam);

        testAccounts.signInAs(mia);

        assertThat(work.due()).isEmpty();
        assertThat(listed().given().excuseWord())
                .isEqualTo(new GivenGrade.Word("Test ines", "You were ill"));
    }

    @Test
    void tellsTheScoreThatWasSetForAnExamThatWasNeverSat() {
        var exam = assign(classId, ines, testAssignments.exam(30), 0, CASE);
        override(exam, mia, 0.75);
        testAccounts.signInAs(mia);
        assertThat(work.work(exam).given()).isEqualTo(GivenGrade.NONE);

        testAccounts.signInAs(ines);
        assignments.release(exam);
        testAccounts.signInAs(mia);

        assertThat(work.work(exam).given().score()).isEqualTo(0.75);
        assertThat(work.work(exam).passed()).isTrue();
    }

    private void assertNothingIsToldOf(UUID exam, UUID attempt) {
        AssignmentWork seen = work.work(exam);
        // Who is excused knows it; the reason might tell what came of the exam.
        assertThat(seen.given()).isEqualTo(new GivenGrade(null, null, true, null));
        assertThat(seen.figures()).isNull();
        assertThat(seen.passed()).isFalse();
        assertThat(listed().given()).isEqualTo(seen.given());
        assertThat(feedback.ofAttempt(attempt)).isEmpty();
        assertThat(feedback.ofAssignment(exam).isEmpty()).isTrue();
    }

    private void excuse(UUID assignment) {
        testAccounts.signInAs(ines);
        desk.excuse(
                classId, assignment, mia, true, "You were ill", grade(assignment, mia).version());
    }

    private DueAssignment listed() {
        return work.mine().getFirst();
    }
}
