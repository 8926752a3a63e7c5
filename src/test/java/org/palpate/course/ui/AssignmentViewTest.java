package org.palpate.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;
import org.palpate.base.ui.AppRoutes;
import org.palpate.course.AssignmentMode;
import org.palpate.course.AssignmentService;
import org.palpate.course.ModuleChoice;
import org.palpate.course.TestAssignments;
import org.palpate.course.TestAssignmentsConfiguration;
import org.palpate.course.WorkService;
import org.palpate.picture.TestPicturesConfiguration;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.TestAttempts;
import org.palpate.quiz.TestAttemptsConfiguration;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:assignment-views;DB_CLOSE_DELAY=-1")
@Import({
    TestAccountsConfiguration.class,
    TestAttemptsConfiguration.class,
    TestAssignmentsConfiguration.class,
    TestPicturesConfiguration.class
})
class AssignmentViewTest extends SpringBrowserlessTest {

    private static final String CASE = "C06";

    @Autowired private AssignmentService assignments;
    @Autowired private WorkService work;
    @Autowired private AttemptService attempts;
    @Autowired private TestAssignments testAssignments;
    @Autowired private TestAttempts testAttempts;
    @Autowired private TestAccounts testAccounts;

    private AccountId ines;
    private AccountId mia;
    private UUID classId;

    @BeforeEach
    void startEmpty() {
        testAssignments.removeAll();
        testAccounts.removeAll();
        ines = testAccounts.make("ines", AccountRole.INSTRUCTOR);
        mia = testAccounts.make("mia", AccountRole.LEARNER);
        classId = testAssignments.schoolClass("Sports massage");
        testAssignments.employ(classId, ines);
        testAssignments.enrol(classId, mia);
        testAttempts.visitWith();
    }

    @AfterEach
    void leave() {
        testAssignments.removeAll();
        testAccounts.signOut();
        testAttempts.leave();
    }

    @Test
    void assignsAModuleToTheClass() {
        testAccounts.signInAs(ines);
        open(AppRoutes.assignmentsOfClass(classId) + "/new");

        var module = (ComboBox<ModuleChoice>) find(ComboBox.class).withCaption("Module").single();
        var choice = module.getListDataView().getItems().findFirst().orElseThrow();
        module.setValue(choice);
        assertThat(find(TextField.class).withCaption("Title").single().getValue())
                .isEqualTo(choice.title());
        click("Assign");

        assertThat(assignments.ofClass(classId))
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.title()).isEqualTo(choice.title());
                    assertThat(made.mode()).isEqualTo(AssignmentMode.PRACTICE);
                    assertThat(made.students()).isOne();
                });
        assertThat(find(H1.class).single().getText()).isEqualTo(choice.title());
        assertThat(text()).contains("Test mia", "Not begun");
    }

    @Test
    void saysWhatIsMissingBeforeItAssigns() {
        testAccounts.signInAs(ines);
        open(AppRoutes.assignmentsOfClass(classId) + "/new");

        click("Assign");
        assertThat(text()).contains("Choose a module.");
        var whom =
                (RadioButtonGroup<String>)
                        find(RadioButtonGroup.class).withCaption("For whom?").single();
        whom.setValue("Only students whom you choose");
        var module = (ComboBox<ModuleChoice>) find(ComboBox.class).withCaption("Module").single();
        module.setValue(module.getListDataView().getItems().findFirst().orElseThrow());
        click("Assign");

        assertThat(text()).contains("Choose at least one student, or the whole class.");
        assertThat(assignments.ofClass(classId)).isEmpty();
    }

    @Test
    void showsWhatIsDueOnTheHomePage() {
        var id = assign(false);
        testAccounts.signInAs(mia);

        open("");

        assertThat(text()).contains("Practice week", "Sports massage", "0 of 1 done");
        assertThat(find(Anchor.class).withText("Practice week").single().getHref())
                .isEqualTo(AppRoutes.assignmentOf(id));
    }

    @Test
    void showsAnInstructorTheirClassesOnTheHomePage() {
        testAccounts.signInAs(ines);
        open("");
        assertThat(text())
                .contains("Your classes", "Sports massage", "1 student", "Nothing is open");

        var id = assign(false);
        open("");
        assertThat(text()).contains("Practice week", "1 student, nobody has begun");
        assertThat(find(Anchor.class).withText("Practice week").single().getHref())
                .isEqualTo(AppRoutes.assignmentOfClass(classId, id));

        testAccounts.signInAsNew("otto", AccountRole.INSTRUCTOR);
        open("");
        assertThat(text())
                .contains("You teach no class yet")
                .doesNotContain("Sports massage", "Practice week");
        testAccounts.signInAs(mia);
        open("");
        assertThat(text()).doesNotContain("Your classes");
    }

    @Test
    void leadsFromTheWorkToTheClientAndBack() {
        var id = assign(false);
        testAccounts.signInAs(mia);
        open(AppRoutes.assignmentOf(id));
        assertThat(find(Anchor.class).withText("Treat").single().getHref())
                .isEqualTo(AppRoutes.assignedCaseOf(id, CASE));

        open(AppRoutes.assignedCaseOf(id, CASE));
        assertThat(find(Anchor.class).withText("Practice week").single().getHref())
                .isEqualTo(AppRoutes.assignmentOf(id));

        submit(id);
        open(AppRoutes.assignmentOf(id));
        assertThat(text()).contains("100 %", "1 of 1 done", "Passed", "Safe");
        assertThat(find(Anchor.class).withText("Result").exists()).isTrue();
    }

    @Test
    void startsAnExamOnlyAfterAQuestionAndTellsNoResult() {
        var id = assign(true);
        testAccounts.signInAs(mia);
        open(AppRoutes.assignmentOf(id));
        assertThat(text()).contains("This is an exam").doesNotContain("Treat");

        click("Start the exam");
        assertThat(work.work(id).sitting()).isNull();
        find(Button.class).withText("Start the exam").all().stream()
                .reduce((first, last) -> last)
                .ifPresent(button -> test(button).click());
        assertThat(work.work(id).sitting()).isNotNull();
        submit(id);
        open(AppRoutes.assignmentOf(id));

        assertThat(text()).contains("Handed in").doesNotContain("100 %", "Safe", "Passed");
        assertThat(find(Anchor.class).withText("Result").exists()).isFalse();
    }

    @Test
    void showsTheAnswerOfAnExamAgainAndItsWorthOnlyAfterTheRelease() {
        testAccounts.signInAs(ines);
        var id =
                assignments.assign(
                        classId,
                        testAssignments.module(0, "BEST", "check it-band band-depth"),
                        testAssignments.exam(30));
        testAccounts.signInAs(mia);
        work.start(id);
        open(AppRoutes.assignmentOf(id));
        choose(1);
        click("Keep my answer");
        assertThat(text()).contains("Your answer is kept. You may still change it.");

        open("");
        open(AppRoutes.assignmentOf(id));
        assertThat(options().getValue()).isEqualTo(1);
        assertThat(options().isReadOnly()).isFalse();
        assertThat(text())
                .contains("Your answer is kept. You may still change it.")
                .doesNotContain("Right.", "Not right");
        choose(2);
        click("Keep my answer");
        work.handIn(id);

        open(AppRoutes.assignmentOf(id));
        assertThat(options().getValue()).isEqualTo(2);
        assertThat(options().isReadOnly()).isTrue();
        assertThat(text())
                .contains("This is the answer that you handed in.")
                .doesNotContain("Right.", "Not right");

        testAccounts.signInAs(ines);
        assignments.release(id);
        testAccounts.signInAs(mia);
        open(AppRoutes.assignmentOf(id));
        assertThat(options().getValue()).isEqualTo(2);
        assertThat(text()).containsAnyOf("Right.", "Not right. Read why.");
    }

    @Test
    void showsAnAnswerInPracticeAgainWithItsExplanation() {
        testAccounts.signInAs(ines);
        var id =
                assignments.assign(
                        classId,
                        testAssignments.module(1, "BEST", "check it-band band-depth"),
                        testAssignments.practice());
        testAccounts.signInAs(mia);
        open(AppRoutes.assignmentOf(id));
        choose(1);
        click("Check my answer");

        open("");
        open(AppRoutes.assignmentOf(id));

        assertThat(options().getValue()).isEqualTo(1);
        assertThat(options().isReadOnly()).isTrue();
        assertThat(text()).contains("See your answer").containsAnyOf("Right.", "Not right.");
    }

    @Test
    void showsStrangersThatThereIsNoSuchAssignment() {
        var id = assign(false);
        testAccounts.signInAsNew("tom", AccountRole.LEARNER);
        open(AppRoutes.assignmentOf(id));
        assertThat(text()).doesNotContain("Practice week");
        open(AppRoutes.assignedCaseOf(id, CASE));
        assertThat(text()).doesNotContain("Practice week");

        testAccounts.signInAsNew("otto", AccountRole.INSTRUCTOR);
        open(AppRoutes.assignmentOfClass(classId, id));
        assertThat(text()).doesNotContain("Practice week");
        open(AppRoutes.assignmentsOfClass(classId));
        assertThat(text()).doesNotContain("Practice week", "Sports massage");
    }

    @Test
    void takesAnAssignmentForMissingUnderAnotherClass() {
        var id = assign(false);
        var other = testAssignments.schoolClass("Relaxation");
        testAssignments.employ(other, ines);

        open(AppRoutes.assignmentOfClass(other, id));

        assertThat(text()).doesNotContain("Practice week");
    }

    @Test
    void tellsHowTheClassComesAlong() {
        var id = assign(false);
        testAccounts.signInAs(mia);
        submit(id);
        testAccounts.signInAs(ines);

        open(AppRoutes.assignmentsOfClass(classId));
        assertThat(text()).contains("1 student: 1 done, 1 passed");
        open(AppRoutes.assignmentOfClass(classId, id));
        assertThat(text()).contains("Test mia", "1 of 1 done, score 100 %");
        assertThat(find(Anchor.class).withText("Test mia").single().getHref())
                .isEqualTo(AppRoutes.gradeOf(classId, id, mia.value()));
        assertThat(find(Anchor.class).withText("Statistics").all())
                .extracting(Anchor::getHref)
                .contains(AppRoutes.statisticsOf(classId, id));
        assertThat(find(Anchor.class).withText("Grade again").single().getHref())
                .isEqualTo(AppRoutes.regradeOf(classId, id));
    }

    @Test
    void showsManyStudentsSomeAtATime() {
        var id = assign(false);
        for (int i = 0; i < 60; i++) {
            testAssignments.enrol(
                    classId, testAccounts.make("student%02d".formatted(i), AccountRole.LEARNER));
        }
        testAccounts.signInAs(ines);

        open(AppRoutes.assignmentOfClass(classId, id));
        assertThat(text()).contains("Test student48").doesNotContain("Test student49");
        click("Show more students");

        assertThat(text()).contains("Test student49", "Test student59");
    }

    private UUID assign(boolean exam) {
        testAccounts.signInAs(ines);
        return assignments.assign(
                classId,
                testAssignments.module(0, "BEST", "case " + CASE),
                exam ? testAssignments.exam(30) : testAssignments.practice());
    }

    private void submit(UUID assignment) {
        var owner = new AccountOwner(mia);
        var draft = attempts.openDraft(owner, CASE, assignment);
        attempts.saveDraft(draft.id(), owner, testAttempts.modelPlan(CASE), draft.version());
        var stored = attempts.draft(owner, CASE, assignment).orElseThrow();
        attempts.submit(stored.id(), owner, stored.version());
    }

    private RadioButtonGroup<Integer> options() {
        return (RadioButtonGroup<Integer>) find(RadioButtonGroup.class).single();
    }

    private void choose(int option) {
        options().setValue(option);
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
