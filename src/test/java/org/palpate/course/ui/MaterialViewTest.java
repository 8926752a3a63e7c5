package org.palpate.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
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
import org.palpate.content.ModuleItem.CaseItem;
import org.palpate.content.ModuleItem.LessonItem;
import org.palpate.course.ModuleDraft;
import org.palpate.course.ModuleService;
import org.palpate.course.OwnCaseService;
import org.palpate.course.TestMaterial;

/** The screens where instructors make modules and cases. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:material-views;DB_CLOSE_DELAY=-1")
@Import(TestAccountsConfiguration.class)
class MaterialViewTest extends SpringBrowserlessTest {

    @Autowired private ModuleService modules;
    @Autowired private OwnCaseService cases;
    @Autowired private ClassCasesHomePart home;
    @Autowired private TestAccounts accounts;
    @Autowired private JdbcTemplate database;

    private AccountId ada;
    private AccountId student;

    @BeforeEach
    void startEmpty() {
        TestMaterial.removeAll(database);
        accounts.removeAll();
        student = accounts.make("sam", AccountRole.LEARNER);
        ada = accounts.signInAsNew("ada", AccountRole.INSTRUCTOR);
    }

    @AfterEach
    void leave() {
        TestMaterial.removeAll(database);
        accounts.signOut();
    }

    @Test
    void showsBuiltInModulesBesideOwnOnes() {
        modules.duplicate("built-in:it-band");

        open("modules");

        assertThat(text())
                .contains("The IT band (copy)", "Ready to assign")
                .contains("1 lesson · 5 cards · 5 checks · 1 case · about 50 min")
                .contains("Passes with 85 %, every case safe, 2 tries, the best counts.");
    }

    @Test
    void archivesAndRestoresAModule() {
        modules.duplicate("built-in:it-band");
        open("modules");

        click("Archive The IT band (copy)");

        assertThat(text()).contains("You have no module of your own yet");
        assertThat(modules.own()).singleElement().matches(module -> module.archived());
    }

    @Test
    void composesAModuleFromNothing() {
        var id = modules.create();
        open("modules/" + id);
        assertThat(text()).contains("Give the module a title.", "Add a lesson, a card");

        test(find(TextField.class).withCaption("Title").single()).setValue("My week");
        click("Add: The IT band");
        click("Add: Tendinopathy");

        var draft = modules.find(id).orElseThrow().draft();
        assertThat(draft.title()).isEqualTo("My week");
        assertThat(draft.items())
                .containsExactly(new LessonItem("it-band"), new LessonItem("tendinopathy"));
        assertThat(text()).doesNotContain("Give the module a title.");
    }

    @Test
    void movesAnItemWithoutAMouse() {
        var id = moduleOfTwo();
        open("modules/" + id);

        click("Move down: The IT band");

        assertThat(modules.find(id).orElseThrow().draft().items())
                .containsExactly(new CaseItem("C05"), new LessonItem("it-band"));
        assertThat(button("Move down: The IT band").isEnabled()).isFalse();
        click("Take out: The IT band");
        assertThat(modules.find(id).orElseThrow().draft().items())
                .containsExactly(new CaseItem("C05"));
    }

    @Test
    void tellsASecondTabAndKeepsWhatIsChosen() {
        var id = moduleOfTwo();
        open("modules/" + id);
        var other = modules.find(id).orElseThrow();
        modules.saveDraft(id, other.draft().titled("From the other tab"), other.version());

        click("Move down: The IT band");
        assertThat(text()).contains("You changed this module in another tab as well.");
        assertThat(modules.find(id).orElseThrow().draft().items())
                .startsWith(new LessonItem("it-band"));

        clickText("The one on this page");

        assertThat(modules.find(id).orElseThrow().draft().items()).startsWith(new CaseItem("C05"));
        assertThat(modules.find(id).orElseThrow().draft().title()).isEqualTo("Two things");
    }

    @Test
    void takesTheOtherTabsModule() {
        var id = moduleOfTwo();
        open("modules/" + id);
        var other = modules.find(id).orElseThrow();
        modules.saveDraft(id, other.draft().titled("From the other tab"), other.version());
        click("Move down: The IT band");

        clickText("The other tab's");

        assertThat(find(TextField.class).withCaption("Title").single().getValue())
                .isEqualTo("From the other tab");
        assertThat(modules.find(id).orElseThrow().draft().items())
                .startsWith(new LessonItem("it-band"));
    }

    @Test
    void saysWhichEditionsThereAre() {
        var id = moduleOfTwo();
        modules.editionFor("own:" + id);
        open("modules/" + id);
        assertThat(text()).contains("Edition 1", "as it is now");

        click("Move down: The IT band");

        assertThat(text()).contains("changed since");
    }

    @Test
    void hidesAModuleAndACaseOfSomebodyElse() {
        var module = moduleOfTwo();
        var ownCase = cases.create();
        accounts.signInAsNew("bob", AccountRole.INSTRUCTOR);

        assertNotFound("modules/" + module);
        assertNotFound("own-cases/" + ownCase);
        assertNotFound("modules/" + UUID.randomUUID());
        assertNotFound("modules/nonsense");
        assertNotFound("modules/built-in/nonsense");
    }

    @Test
    void showsTheProtocolAsItForms() {
        var id = cases.create();
        open("own-cases/" + id);
        assertThat(text()).contains("You have told no fact yet.", "Give the case a title.");
        assertThat(button("Preview as a student").isEnabled()).isFalse();

        fill("Title", "Race tomorrow");
        fill("Client", "Kim, 34");
        write("What it teaches", "Light work before a race.");
        write("Story", "Kim races tomorrow.");
        choose("Goal", "Get ready to race");
        test(find(NumberField.class).withCaption("Days to the event").single()).setValue(1.0);

        assertThat(text())
                .contains("Ready for students", "Pre-event massage", "PRE-4")
                .doesNotContain("You have told no fact yet.");
        assertThat(button("Preview as a student").isEnabled()).isTrue();
        assertThat(cases.find(id).orElseThrow().reading().isReady()).isTrue();
    }

    @Test
    void saysWhyFactsCannotStand() {
        open("own-cases/" + cases.copyOfLibraryCase("C05").orElseThrow());
        assertThat(text()).contains("Ready for students");

        choose("Diagnosed", "No");

        assertThat(text())
                .contains("Massage is in a treatment plan although nobody made a diagnosis.");
        assertThat(button("Preview as a student").isEnabled()).isFalse();
    }

    @Test
    void publishesUpdatesAndTakesBack() {
        var classId = TestMaterial.schoolClass(database, "Monday", ada, student);
        var id = cases.copyOfLibraryCase("C05").orElseThrow();
        open("own-cases/" + id);

        click("Publish: Monday");
        assertThat(text()).contains("has version 1, which is this one");
        fill("Title", "Another title");
        assertThat(text()).contains("has version 1; you changed it since");
        click("Update: Monday");
        assertThat(cases.find(id).orElseThrow().publications())
                .singleElement()
                .matches(one -> one.edition() == 2 && one.classId().equals(classId));
        click("Take back: Monday");

        assertThat(cases.find(id).orElseThrow().publications()).isEmpty();
    }

    @Test
    void offersPublishedCasesOnTheHomePageOfStudents() {
        var classId = TestMaterial.schoolClass(database, "Monday", ada, student);
        var id = cases.copyOfLibraryCase("C05").orElseThrow();
        assertThat(home.create()).isEmpty();
        cases.publish(id, classId);

        accounts.signInAs(student);

        assertThat(home.create().orElseThrow().getElement().getTextRecursively())
                .contains("From your classes", "Sofia, 29 · level 2 · Monday");
        accounts.signOut();
        assertThat(home.create()).isEmpty();
    }

    @Test
    void keepsEveryFactOfACopyWhenOneIsChanged() {
        for (var client : List.of("C08", "C10", "C12", "C13")) {
            var id = cases.copyOfLibraryCase(client).orElseThrow();
            var before = cases.find(id).orElseThrow().reading();
            open("own-cases/" + id);

            fill("Title", "Renamed");

            assertThat(cases.find(id).orElseThrow().reading().protocol())
                    .as(client)
                    .isEqualTo(before.protocol());
        }
    }

    private UUID moduleOfTwo() {
        var id = modules.create();
        modules.saveDraft(
                id,
                new ModuleDraft(
                        "Two things",
                        "A lesson and a case.",
                        30,
                        List.of(new LessonItem("it-band"), new CaseItem("C05")),
                        ModuleDraft.EMPTY.passRule()),
                0);
        return id;
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private void assertNotFound(String path) {
        open(path);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundErrorView");
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void fill(String caption, String value) {
        test(find(TextField.class).withCaption(caption).single()).setValue(value);
    }

    private void write(String caption, String text) {
        test(find(TextArea.class).withCaption(caption).single()).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private void choose(String caption, String label) {
        test((Select<Object>) find(Select.class).withCaption(caption).single()).selectItem(label);
    }

    private void click(String ariaLabel) {
        test(button(ariaLabel)).click();
    }

    private void clickText(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private Button button(String label) {
        return find(Button.class)
                .withCondition(button ->
                        button.getAriaLabel()
                                .map(label::equals)
                                .orElse(label.equals(button.getText())))
                .single();
    }
}
