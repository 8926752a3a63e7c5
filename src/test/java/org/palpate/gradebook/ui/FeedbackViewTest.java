package org.palpate.gradebook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;
import org.palpate.base.ui.AppRoutes;
import org.palpate.course.AssignmentService;
import org.palpate.course.AssignmentTerms;
import org.palpate.course.TestAssignments;
import org.palpate.course.TestAssignmentsConfiguration;
import org.palpate.course.WorkService;
import org.palpate.gradebook.AttemptDesk;
import org.palpate.gradebook.GradeCell;
import org.palpate.gradebook.GradeDesk;
import org.palpate.picture.TestPicturesConfiguration;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.TestAttempts;
import org.palpate.quiz.TestAttemptsConfiguration;

/** What a student sees of what the instructor said and set, on every page that shows a result. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:gradebook-views;DB_CLOSE_DELAY=-1")
@Import({
    TestAccountsConfiguration.class,
    TestAttemptsConfiguration.class,
    TestAssignmentsConfiguration.class,
    TestPicturesConfiguration.class
})
class FeedbackViewTest extends SpringBrowserlessTest {

    private static final String CASE = "C06";
    private static final String COMMENT = "Well reasoned. Watch the pressure.";

    @Autowired private AssignmentService assignments;
    @Autowired private AttemptService attempts;
    @Autowired private AttemptDesk attemptDesk;
    @Autowired private GradeDesk desk;
    @Autowired private WorkService work;
    @Autowired private TestAssignments testAssignments;
    @Autowired private TestAttempts testAttempts;
    @Autowired private TestAccounts testAccounts;
    @Autowired private JdbcTemplate database;

    private AccountId ines;
    private AccountId mia;
    private UUID classId;

    @BeforeEach
    void startEmpty() {
        removeAll();
        ines = testAccounts.make("ines", AccountRole.INSTRUCTOR);
        mia = testAccounts.make("mia", AccountRole.LEARNER);
        classId = testAssignments.schoolClass("Sports massage");
        testAssignments.employ(classId, ines);
        testAssignments.enrol(classId, mia);
        testAttempts.visitWith();
    }

    @AfterEach
    void leave() {
        removeAll();
        testAccounts.signOut();
        testAttempts.leave();
    }

    @Test
    void showsCommentsAndTheScoreThatWasSetBesideTheResult() {
        var assignment = assign(testAssignments.practice());
        var attempt = submit(assignment);
        judge(assignment, attempt);
        testAccounts.signInAs(mia);

        open(AppRoutes.resultOf(attempt));

        assertThat(text())
                .contains(
                        "From your instructor",
                        COMMENT,
                        "Test ines",
                        "For the whole assignment 55 % counts, set by hand.",
                        "“One plan was late in the day” (Test ines)");
    }

    @Test
    void showsAdministratorsTheSame() {
        var assignment = assign(testAssignments.practice());
        var attempt = submit(assignment);
        judge(assignment, attempt);
        testAccounts.signInAsNew("root", AccountRole.ADMINISTRATOR);

        open(AppRoutes.resultOf(attempt));

        assertThat(text()).contains(COMMENT, "For the whole assignment 55 % counts");
    }

    @Test
    void showsNobodyElseAnything() {
        var assignment = assign(testAssignments.practice());
        var attempt = submit(assignment);
        judge(assignment, attempt);

        testAccounts.signInAsNew("tom", AccountRole.LEARNER);
        open(AppRoutes.resultOf(attempt));
        assertThat(text()).doesNotContain(COMMENT, "55 %");
        testAccounts.signOut();
        open(AppRoutes.resultOf(attempt));
        assertThat(text()).doesNotContain(COMMENT, "55 %");
    }

    @Test
    void showsTheScoreThatCountsWithItsReasonInTheAssignment() {
        var assignment = assign(testAssignments.practice());
        var attempt = submit(assignment);
        judge(assignment, attempt);
        testAccounts.signInAs(mia);

        open(AppRoutes.assignmentOf(assignment));

        assertThat(text())
                .contains(
                        "Your instructor set 55 % in place of the 100 % you earned, because: “One"
                                + " plan was late in the day” (Test ines)",
                        COMMENT,
                        "What was changed in your grade (1)",
                        "Score set by hand: 100 % → 55 %")
                .doesNotContain("Passed");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(AppRoutes.resultOf(attempt));
        open(AppRoutes.ASSIGNMENTS);
        assertThat(text())
                .contains(
                        "1 of 1 done, score 55 %",
                        "Your instructor set 55 % in place of the 100 % you earned")
                .doesNotContain("Passed");
    }

    @Test
    void saysKindlyThatSomebodyIsExcused() {
        var assignment = assign(testAssignments.practice());
        testAccounts.signInAs(ines);
        desk.excuse(classId, assignment, mia, true, "You were ill", GradeCell.UNTOUCHED);
        testAccounts.signInAs(mia);

        open("");
        assertThat(text()).doesNotContain("Practice week");
        open(AppRoutes.ASSIGNMENTS);
        assertThat(text())
                .contains(
                        "Excused",
                        "You are excused: nothing is expected of you, and it does not count,"
                                + " because: “You were ill”");
        open(AppRoutes.assignmentOf(assignment));
        assertThat(text()).contains("Excused", "“You were ill” (Test ines)", "Treat");
    }

    @Test
    void showsNothingOfAnExamBeforeItsRelease() {
        var exam = assign(testAssignments.exam(30));
        testAccounts.signInAs(mia);
        work.start(exam);
        var attempt = submit(exam);
        testAccounts.signInAs(mia);
        work.handIn(exam);
        judge(exam, attempt);
        testAccounts.signInAs(mia);

        for (var page :
                new String[] {
                    AppRoutes.resultOf(attempt),
                    AppRoutes.assignmentOf(exam),
                    AppRoutes.ASSIGNMENTS,
                    AppRoutes.ATTEMPTS,
                    ""
                }) {
            open(page);
            assertThat(text())
                    .as(page)
                    .doesNotContain(COMMENT, "55 %", "100 %", "late in the day", "instructor set");
        }
        testAccounts.signInAs(ines);
        assignments.release(exam);
        testAccounts.signInAs(mia);
        open(AppRoutes.assignmentOf(exam));
        assertThat(text())
                .contains(COMMENT, "Your instructor set 55 % in place of the 100 % you earned");
    }

    private UUID assign(AssignmentTerms terms) {
        testAccounts.signInAs(ines);
        return assignments.assign(
                classId, testAssignments.module(0, "BEST", "case " + CASE), terms);
    }

    private UUID submit(UUID assignment) {
        testAccounts.signInAs(mia);
        var owner = new AccountOwner(mia);
        var draft = attempts.openDraft(owner, CASE, assignment);
        attempts.saveDraft(draft.id(), owner, testAttempts.modelPlan(CASE), draft.version());
        var stored = attempts.draft(owner, CASE, assignment).orElseThrow();
        attempts.submit(stored.id(), owner, stored.version());
        return stored.id();
    }

    private void judge(UUID assignment, UUID attempt) {
        testAccounts.signInAs(ines);
        attemptDesk.comment(classId, attempt, COMMENT);
        desk.override(
                classId,
                assignment,
                mia,
                0.55,
                "One plan was late in the day",
                GradeCell.UNTOUCHED);
    }

    private void removeAll() {
        database.update("delete from grade_history");
        database.update("delete from grade_adjustment");
        testAssignments.removeAll();
        testAccounts.removeAll();
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
