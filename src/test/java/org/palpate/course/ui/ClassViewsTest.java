package org.palpate.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;
import org.palpate.course.ClassDetails;
import org.palpate.course.ClassMemberItem;
import org.palpate.course.ClassService;
import org.palpate.course.RosterService;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:class-views;DB_CLOSE_DELAY=-1")
@Import(TestAccountsConfiguration.class)
class ClassViewsTest extends SpringBrowserlessTest {

    @Autowired private TestAccounts accounts;
    @Autowired private ClassService service;
    @Autowired private RosterService rosters;
    @Autowired private JdbcTemplate database;

    private AccountId instructor;
    private AccountId learner;
    private UUID classId;

    @BeforeEach
    void startWithOneClass() {
        database.update("delete from school_class");
        accounts.removeAll();
        learner = accounts.make("lea", AccountRole.LEARNER);
        instructor = accounts.signInAsNew("ines", AccountRole.INSTRUCTOR);
        classId = service.create("Sports massage");
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void makesAClassAndGoesToIt() {
        open("classes");
        press("New class");
        test(find(TextField.class).withCaption("Name of the class").single())
                .setValue("Spring term");
        press("Make the class");

        assertThat(text()).contains("Spring term", "0 students", "No students yet");
        assertThat(service.classesTaught()).hasSize(2);
    }

    @Test
    void saysWhyANameCannotBeUsed() {
        open("classes");
        press("New class");
        press("Make the class");

        assertThat(
                        find(TextField.class)
                                .withCaption("Name of the class")
                                .single()
                                .getErrorMessage())
                .isEqualTo("Give the class a name.");
    }

    @Test
    void leadsFromAClassToItsPeople() {
        open("classes/" + classId);

        assertThat(getCurrentView()).isInstanceOf(ClassPeopleView.class);
        assertThat(find(Anchor.class).withText("People").single().getElement())
                .satisfies(link -> assertThat(link.getAttribute("aria-current")).isEqualTo("page"));
    }

    @Test
    void hidesTheClassesOfOthers() {
        accounts.signInAsNew("otto", AccountRole.INSTRUCTOR);

        for (String path :
                List.of(classId + "/people", UUID.randomUUID() + "/people", "x/people")) {
            open("classes/" + path);
            assertThat(text()).contains("There is nothing here").doesNotContain("Sports massage");
        }
        open("classes");
        assertThat(text()).contains("No class yet").doesNotContain("Sports massage");
    }

    @Test
    void opensRenewsAndClosesJoining() {
        people();
        press("Open for joining");
        String first = find(Code.class).single().getText();
        press("New code");
        test(find(ConfirmDialog.class).single()).confirm();
        String second = find(Code.class).single().getText();
        assertThat(second)
                .isNotEqualTo(first)
                .contains(seen().joinCode().orElseThrow().code().substring(4));

        press("Stop joining");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(seen().joinCode()).isEmpty();
        assertThat(find(Code.class).all()).isEmpty();
    }

    @Test
    void joinsByTheLinkAfterAQuestion() {
        String code = openJoin();
        accounts.signInAs(learner);

        open("join/" + code.toLowerCase(Locale.ROOT));
        assertThat(text()).contains("Join Sports massage?", "With Test ines");
        press("Join");

        assertThat(getCurrentView()).isInstanceOf(ClassesView.class);
        assertThat(text()).contains("Sports massage", "With Test ines");
    }

    @Test
    void saysThatACodeIsWrongAndAsksAgain() {
        accounts.signInAs(learner);
        open("join/NOSUCH");

        assertThat(text()).contains("This code does not open a class.", "Find the class");
    }

    @Test
    void sendsVisitorsToSignInAndBack() {
        String code = openJoin();
        accounts.signOut();
        open("join/" + code);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("login?back=join%2F" + code, "register?back=join%2F" + code);
        assertThat(text()).doesNotContain("Sports massage");
    }

    @Test
    void removesAStudentAndTakesItBack() {
        join();
        people();
        press("Remove Test lea");
        assertThat(text()).contains("0 students");
        press("Undo");

        assertThat(text()).contains("1 student", "Test lea");
        assertThat(service.members(classId))
                .extracting(ClassMemberItem::accountId)
                .contains(learner);
    }

    @Test
    void showsEveryLineOfARosterBeforeItIsAdded() {
        people();
        press("Add from a roster");
        test(find(TextArea.class).single())
                .setValue("Name,User name\nLea,lea\nNobody,nobody\nOdd,a b");
        press("Check the lines");

        assertThat(dialogText())
                .contains("1 student to add, 2 lines left out.", "No account", "Left out");
        assertThat(service.members(classId)).hasSize(1);

        press("Add 1 student");
        assertThat(text()).contains("1 student", "Test lea");
    }

    @Test
    void givesTheJoinLinkForThoseWithoutAnAccount() {
        people();
        press("Add from a roster");
        test(find(TextArea.class).single())
                .setValue("Name,E-mail\nNia,nia@example.org\nBo,bo@example.org");
        press("Check the lines");
        assertThat(dialogText())
                .contains("2 students have no account yet", "The class is closed for joining.");

        press("Open it for four weeks");

        String code = seen().joinCode().orElseThrow().code();
        assertThat(dialogText()).contains("join/" + code, "Copy their addresses");
        press("Cancel");
        assertThat(text()).contains("Works until");
    }

    @Test
    void showsFiftyOfManyStudentsAtATime() {
        for (int number = 100; number < 220; number++) {
            accounts.make("student" + number, AccountRole.LEARNER);
        }
        rosters.apply(
                classId,
                IntStream.range(100, 220)
                        .mapToObj(number -> "x,student" + number)
                        .collect(Collectors.joining("\n")));
        people();
        assertThat(text()).contains("120 students", "You see 50 of 120 students.");
        assertThat(rows()).hasSize(50);

        press("Show 50 more");
        press("Show 20 more");
        assertThat(rows()).hasSize(120);
        assertThat(text()).doesNotContain("You see");

        test(find(TextField.class).withCaption("Find a student").single()).setValue("STUDENT21");
        assertThat(rows()).hasSize(10);
        assertThat(text()).contains("10 of 120 students");
        press("Remove Test student215");
        assertThat(rows()).hasSize(9);
        assertThat(text()).contains("119 students", "9 of 119 students");
    }

    private List<MemberRow> rows() {
        return find(MemberRow.class, find(MemberStudents.class).single()).all();
    }

    @Test
    void tellsTheSecondEditorAndKeepsWhatTheyTyped() {
        people();
        press("Rename");
        service.rename(classId, "Spring term", seen().version());
        TextField name = find(TextField.class).withCaption("Name of the class").single();
        test(name).setValue("Autumn term");
        press("Save the name");

        assertThat(dialogText()).contains("It is called “Spring term” now.");
        assertThat(name.getValue()).isEqualTo("Autumn term");

        press("Save the name");
        assertThat(seen().name()).isEqualTo("Autumn term");
    }

    @Test
    void archivesAfterAQuestionAndRestores() {
        people();
        press("Archive");
        assertThat(seen().archived()).isFalse();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(seen().archived()).isTrue();
        assertThat(text()).contains("This class is archived.");

        press("Restore");
        assertThat(seen().archived()).isFalse();
    }

    @Test
    void saysWhyAnInstructorCannotBeAddedOrRemoved() {
        people();
        TextField login = find(TextField.class).withCaption("Add an instructor").single();
        test(login).setValue("lea");
        press("Add the instructor");
        assertThat(login.getErrorMessage()).contains("has no instructor's account");

        accounts.make("otto", AccountRole.INSTRUCTOR);
        test(login).setValue("otto");
        press("Add the instructor");
        assertThat(text()).contains("Test otto");
    }

    @Test
    void tellsALearnerHowToJoin() {
        accounts.signInAs(learner);
        open("classes");

        assertThat(text()).contains("You are not in a class yet", "Find the class");
        assertThat(find(Button.class).withText("New class").all()).isEmpty();
    }

    private void people() {
        open("classes/" + classId + "/people");
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private String openJoin() {
        return service.openJoin(classId, null, seen().version())
                .current()
                .joinCode()
                .orElseThrow()
                .code();
    }

    private void join() {
        String code = openJoin();
        accounts.signInAs(learner);
        open("join/" + code);
        press("Join");
        accounts.signInAs(instructor);
    }

    private ClassDetails seen() {
        return service.find(classId).orElseThrow();
    }

    private void press(String title) {
        Button button =
                find(Button.class).all().stream()
                        .filter(each ->
                                each.getText().equals(title)
                                                && each.getElement().getAttribute("aria-label")
                                                        == null
                                        || title.equals(
                                                each.getElement().getAttribute("aria-label")))
                        .filter(Button::isVisible)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No button “" + title + "”"));
        test(button).click();
        roundTrip();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String dialogText() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }
}
