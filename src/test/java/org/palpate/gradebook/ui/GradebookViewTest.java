package org.palpate.gradebook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
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
import org.palpate.content.CheckAnswer;
import org.palpate.content.ContentLibrary;
import org.palpate.content.KnowledgeCheck;
import org.palpate.course.AssignmentService;
import org.palpate.course.TestAssignments;
import org.palpate.course.TestAssignmentsConfiguration;
import org.palpate.course.WorkService;
import org.palpate.gradebook.GradeCell;
import org.palpate.gradebook.GradeDesk;
import org.palpate.gradebook.GradebookService;
import org.palpate.grading.TreatmentPlan;
import org.palpate.picture.TestPicturesConfiguration;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.TestAttempts;
import org.palpate.quiz.TestAttemptsConfiguration;
import org.palpate.quiz.ui.ReviewedPlan;

/** The screens of the gradebook, visited by an instructor of the class. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:gradebook-views;DB_CLOSE_DELAY=-1")
@Import({
    TestAccountsConfiguration.class,
    TestAttemptsConfiguration.class,
    TestAssignmentsConfiguration.class,
    TestPicturesConfiguration.class
})
class GradebookViewTest extends SpringBrowserlessTest {

    private static final String CASE = "C06";

    @Autowired private AssignmentService assignments;
    @Autowired private AttemptService attempts;
    @Autowired private ContentLibrary library;
    @Autowired private GradebookService gradebook;
    @Autowired private WorkService work;
    @Autowired private GradeDesk desk;
    @Autowired private TestAssignments testAssignments;
    @Autowired private TestAttempts testAttempts;
    @Autowired private TestAccounts testAccounts;
    @Autowired private JdbcTemplate database;

    private AccountId ines;
    private AccountId mia;
    private AccountId tom;
    private UUID classId;
    private UUID assignment;
    private UUID attempt;

    @BeforeEach
    void haveAClassAtWork() {
        removeAll();
        ines = testAccounts.make("ines", AccountRole.INSTRUCTOR);
        mia = testAccounts.make("mia", AccountRole.LEARNER);
        tom = testAccounts.make("tom", AccountRole.LEARNER);
        classId = testAssignments.schoolClass("Sports massage");
        testAssignments.employ(classId, ines);
        testAssignments.enrol(classId, mia);
        testAssignments.enrol(classId, tom);
        testAccounts.signInAs(ines);
        assignment =
                assignments.assign(
                        classId,
                        testAssignments.module(0, "BEST", "case " + CASE),
                        testAssignments.practice());
        submit(mia, testAttempts.modelPlan(CASE));
        attempt = submit(tom, testAttempts.poorPlan());
        testAccounts.signInAs(ines);
    }

    @AfterEach
    void leave() {
        removeAll();
        testAccounts.signOut();
    }

    @Test
    void showsEveryStudentWithGradeStatusAndAWayToIt() {
        open(AppRoutes.gradebookOf(classId));

        assertThat(text(find(GradeCards.class).single()))
                .contains("Test mia", "100 %", "Test tom")
                .doesNotContain("Passed", "Not yet passed");
        find(NativeDetails.class)
                .from(find(GradeCards.class).single())
                .all()
                .forEach(GradebookViewTest::unfold);
        assertThat(text(find(GradeCards.class).single())).contains("Passed", "Not yet passed");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(AppRoutes.gradeOf(classId, assignment, mia.value()));
        var grid = find(GradeGrid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);
        assertThat(test(grid).getRow(0).student().userName()).isEqualTo("mia");
        assertThat(grid.getColumnByKey("name").isFrozen()).isTrue();
        assertThat(grid.getColumnByKey(assignment.toString())).isNotNull();
    }

    @Test
    void showsOnlyTheStudentsWhoFit() {
        open(AppRoutes.gradebookOf(classId));

        test(find(TextField.class).from(find(GradebookFilter.class).single()).single())
                .setValue("to");
        roundTrip();

        assertThat(test(find(GradeGrid.class).single()).size()).isOne();
        assertThat(text(find(GradeCards.class).single())).doesNotContain("mia");
        test(find(TextField.class).from(find(GradebookFilter.class).single()).single())
                .setValue("nobody");
        roundTrip();
        assertThat(text(find(GradeCards.class).single())).contains("No student fits");
    }

    @Test
    void saysWhatToDoWhileThereIsNothing() {
        var empty = testAssignments.schoolClass("New class");
        testAssignments.employ(empty, ines);

        open(AppRoutes.gradebookOf(empty));
        assertThat(text(getCurrentViewComponent())).contains("Nothing is assigned yet");
        open(AppRoutes.statisticsOf(empty));
        assertThat(text(getCurrentViewComponent())).contains("New class");
    }

    @Test
    void setsAScoreWithAReasonAndKeepsTheHistory() {
        open(AppRoutes.gradeOf(classId, assignment, tom.value()));

        click("Set a score");
        click("Save");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(NumberField.class).single()).setValue(85.5);
        test(find(TextArea.class).single()).setValue("Explained it well in class");
        click("Save");

        assertThat(gradebook.grade(classId, assignment, tom).orElseThrow().override())
                .isEqualTo(0.855);
        assertThat(text(find(GradePanel.class).single()))
                .contains("86 %", "Set by hand", "Explained it well in class", "Test ines");
    }

    @Test
    void tellsWhoeverComesSecondAndKeepsWhatTheyTyped() {
        open(AppRoutes.gradeOf(classId, assignment, tom.value()));
        click("Set a score");
        test(find(NumberField.class).single()).setValue(40.0);
        test(find(TextArea.class).single()).setValue("My reason");
        desk.override(classId, assignment, tom, 0.9, "Faster", GradeCell.UNTOUCHED);

        click("Save");

        assertThat(text(find(ReasonDialog.class).single()))
                .contains("Another instructor has changed this grade meanwhile", "90 %");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("My reason");
        assertThat(gradebook.grade(classId, assignment, tom).orElseThrow().override())
                .isEqualTo(0.9);
        click("Save");
        assertThat(gradebook.grade(classId, assignment, tom).orElseThrow().override())
                .isEqualTo(0.4);
    }

    @Test
    void excusesAndTakesItBack() {
        open(AppRoutes.gradeOf(classId, assignment, tom.value()));

        click("Excuse");
        test(find(TextArea.class).single()).setValue("Ill");
        click("Save");

        assertThat(text(find(GradePanel.class).single())).contains("Excused", "Ill");
        click("Take the excuse back");
        test(find(TextArea.class).single()).setValue("Well again");
        click("Save");
        assertThat(gradebook.grade(classId, assignment, tom).orElseThrow().isExcused()).isFalse();
    }

    @Test
    void showsBothPlansAndTakesAComment() {
        open(AppRoutes.attemptInClass(classId, attempt));

        assertThat(text(find(ReviewedPlan.class).single()))
                .contains("The student’s plan beside the protocol", "1. Flushing, left calf")
                .doesNotContain("Your plan");
        test(find(TextArea.class).single()).setValue("Begin with the check");
        click("Add comment");
        assertThat(text(find(RemarkPanel.class).single()))
                .contains("Begin with the check", "Test ines");
    }

    @Test
    void showsWhatTheClassDoesNotKnowAndTheAttemptsBehindIt() {
        open(AppRoutes.statisticsOf(classId));

        assertThat(text(find(TeachAgainPanel.class).single())).contains("1 student lost");
        assertThat(text(find(ItemTable.class).single())).contains("2", "Discrimination");
        assertThat(text(find(ElementTable.class).single())).contains("Deep stripping", "50 %");
        assertThat(text(find(RuleTable.class).single())).contains("ACH-1");
        var figures = find(AttemptsButton.class).from(find(ItemTable.class).single()).single();
        test(figures).click();
        var dialog = find(Dialog.class).single();
        assertThat(text(dialog)).contains("Test mia", "Test tom");
        assertThat(find(Anchor.class).from(dialog).all())
                .extracting(Anchor::getHref)
                .contains(AppRoutes.attemptInClass(classId, attempt));
    }

    @Test
    void leadsFromARateToTheAttemptsBehindIt() {
        open(AppRoutes.statisticsOf(classId));

        var way =
                find(NativeButton.class).from(find(ElementTable.class).single()).all().stream()
                        .filter(each -> each.getText().equals("50 %"))
                        .findFirst()
                        .orElseThrow();
        test(way).click();

        var dialog = find(Dialog.class).single();
        assertThat(text(dialog)).contains("Test tom").doesNotContain("Test mia");
    }

    @Test
    void drawsTheScoresWithATableBesideThem() {
        open(AppRoutes.statisticsOf(classId));

        var scores = find(ScoreChart.class).single().getElement().getOuterHTML();

        assertThat(scores)
                .contains("role=\"img\"", "90–100 %</th>\n     <td>1</td>", "of the 2 students");
        assertThat(find(FacilityChart.class).single().getElement().getOuterHTML())
                .contains("role=\"img\"", "chart__bar--few");
    }

    @Test
    void showsQuestionsAsItemsAndWhoAnsweredWhat() {
        var check =
                (KnowledgeCheck.ChooseOne)
                        library.lesson("safety-first").orElseThrow().checks().stream()
                                .filter(KnowledgeCheck.ChooseOne.class::isInstance)
                                .findFirst()
                                .orElseThrow();
        var questions =
                assignments.assign(
                        classId,
                        testAssignments.module(0, "BEST", "check safety-first " + check.id()),
                        testAssignments.practice());
        int wrong = check.options().getFirst().right() ? 1 : 0;
        testAccounts.signInAs(tom);
        work.answer(questions, "safety-first", check.id(), new CheckAnswer.Chosen(Set.of(wrong)));
        testAccounts.signInAs(ines);

        openStatistics("of", questions.toString());

        assertThat(text(find(ItemTable.class).single())).contains(check.ask(), "Question in ");
        test(find(AnswersButton.class).from(find(ItemTable.class).single()).single()).click();
        var dialog = find(Dialog.class).single();
        assertThat(text(dialog))
                .contains("Test tom", "Wrong", check.options().get(wrong).text(), "1 wrong")
                .doesNotContain("Test mia");
        assertThat(find(Anchor.class).from(dialog).all())
                .extracting(Anchor::getHref)
                .contains(AppRoutes.gradeOf(classId, questions, tom.value()))
                .anyMatch(href -> href.startsWith("lessons/safety-first#"));
    }

    @Test
    void poolsAllClasses() {
        openStatistics("of", "all-classes");

        assertThat(text(find(PooledTests.class).single()))
                .contains("edition 1", "1 class", "2 students");
        assertThat(text(find(CaseTable.class).single())).contains("Facility", "few");
        assertThat(find(RuleHeatMap.class).all()).isEmpty();
    }

    @Test
    void saysThatTheRulesHaveChanged() {
        database.update("update attempt set content_version = 'older' where id = ?", attempt);

        open(AppRoutes.statisticsOf(classId));

        assertThat(find(VersionNote.class).single().getElement().getTextRecursively())
                .contains("1 attempt of 2 came under earlier rules", "mix both");
        openStatistics("rules", "newest");
        assertThat(find(VersionNote.class).single().getElement().getTextRecursively())
                .contains("1 attempt of 2 is left out");
    }

    @Test
    void drawsTheHeatMapInWordsToo() {
        open(AppRoutes.statisticsOf(classId));

        var html = find(RuleHeatMap.class).single().getElement().getOuterHTML();

        assertThat(html)
                .contains(
                        "Test tom: missed", "Test mia: kept", "classes/" + classId + "/attempts/");
    }

    @Test
    void saysThatNothingWouldChangeWhenTheRulesAreTheSame() {
        open(AppRoutes.regradeOf(classId, assignment));

        assertThat(text(getCurrentViewComponent()))
                .contains("Nothing would change", "2 attempts stay as graded");
    }

    @Test
    void offersTheFiles() {
        open(AppRoutes.gradebookOf(classId));

        assertThat(find(ExportLinks.class).single().getElement().getTextRecursively())
                .contains("Grades", "Attempts", "Elements");
        var link =
                find(Anchor.class).from(find(ExportLinks.class).single()).all().stream()
                        .filter(anchor -> anchor.getText().equals("Grades"))
                        .findFirst()
                        .orElseThrow();
        var file = new ByteArrayOutputStream();
        test(link).download(file);
        assertThat(file.toString(StandardCharsets.UTF_8))
                .contains("Test mia,mia,,100.0,100.0,passed");
    }

    @Test
    void doesNotExistForStudentsAndOtherInstructors() {
        var rival = testAccounts.make("rival", AccountRole.INSTRUCTOR);
        for (var wrong : List.of(rival, tom)) {
            testAccounts.signInAs(wrong);
            for (var path : paths(classId, assignment, attempt)) {
                open(path);
                assertThat(getCurrentViewComponent().getClass().getSimpleName())
                        .as(path)
                        .endsWith("ErrorView");
            }
        }
    }

    @Test
    void doesNotMixClasses() {
        var other = testAssignments.schoolClass("Other class");
        testAssignments.employ(other, ines);
        testAssignments.enrol(other, mia);

        for (var path :
                List.of(
                        AppRoutes.gradeOf(other, assignment, mia.value()),
                        AppRoutes.gradeOf(classId, UUID.randomUUID(), mia.value()),
                        AppRoutes.gradeOf(classId, assignment, ines.value()),
                        AppRoutes.attemptInClass(other, attempt),
                        AppRoutes.attemptInClass(classId, UUID.randomUUID()),
                        AppRoutes.regradeOf(other, assignment),
                        AppRoutes.gradebookOf("nonsense"))) {
            open(path);
            assertThat(getCurrentViewComponent().getClass().getSimpleName())
                    .as(path)
                    .isEqualTo("NotFoundErrorView");
        }
    }

    private static List<String> paths(UUID classId, UUID assignment, UUID attempt) {
        return List.of(
                AppRoutes.gradebookOf(classId),
                AppRoutes.statisticsOf(classId),
                AppRoutes.attemptInClass(classId, attempt),
                AppRoutes.regradeOf(classId, assignment),
                AppRoutes.gradeOf(classId, assignment, UUID.randomUUID()));
    }

    private UUID submit(AccountId student, TreatmentPlan plan) {
        testAccounts.signInAs(student);
        var owner = new AccountOwner(student);
        var draft = attempts.openDraft(owner, CASE, assignment);
        attempts.saveDraft(draft.id(), owner, plan, draft.version());
        var stored = attempts.draft(owner, CASE, assignment).orElseThrow();
        attempts.submit(stored.id(), owner, stored.version());
        return stored.id();
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private void openStatistics(String name, String value) {
        UI.getCurrent().navigate(AppRoutes.statisticsOf(classId), QueryParameters.of(name, value));
        roundTrip();
    }

    private void click(String text) {
        var button =
                find(Button.class).all().stream()
                        .filter(each -> each.getText().equals(text) && each.isEnabled())
                        .reduce((first, last) -> last)
                        .orElseThrow(() -> new AssertionError("No button " + text));
        test(button).click();
        roundTrip();
    }

    private Component getCurrentViewComponent() {
        return (Component) getCurrentView();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void unfold(NativeDetails details) {
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private void removeAll() {
        database.update("delete from grade_history");
        database.update("delete from grade_adjustment");
        testAssignments.removeAll();
        testAccounts.removeAll();
    }
}
