package org.palpate.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.router.HasDynamicTitle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import org.palpate.account.Owner.VisitorOwner;
import org.palpate.account.TestAccountsConfiguration;
import org.palpate.content.CheckAnswer;
import org.palpate.content.CheckResult;
import org.palpate.content.ContentLibrary;
import org.palpate.content.KnowledgeCheck;
import org.palpate.library.CheckKey;
import org.palpate.library.ReadingService;
import org.palpate.picture.PictureGallery;
import org.palpate.picture.TestPicturesConfiguration;
import org.palpate.picture.ui.BodyMap;
import org.palpate.picture.ui.MapPress;
import org.palpate.planner.Side;
import org.palpate.quiz.TestAttempts;
import org.palpate.quiz.TestAttemptsConfiguration;

/** The list of lessons, a lesson, and the questions in it. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:lesson-views;DB_CLOSE_DELAY=-1")
@Import({
    TestAccountsConfiguration.class,
    TestAttemptsConfiguration.class,
    TestPicturesConfiguration.class
})
class LessonViewTest extends SpringBrowserlessTest {

    @Autowired private ContentLibrary library;
    @Autowired private ReadingService readings;
    @Autowired private PictureGallery gallery;
    @Autowired private TestAttempts testAttempts;
    @Autowired private JdbcTemplate database;

    private final List<CheckResult> results = new ArrayList<>();
    private VisitorOwner visitor;

    @BeforeEach
    void startEmpty() {
        database.update("delete from lesson_reading");
        database.update("delete from check_score");
        visitor = testAttempts.visit();
    }

    @AfterEach
    void leave() {
        testAttempts.leave();
    }

    @Test
    void listsTheLessonsInTheirParts() {
        open("lessons");

        assertThat(text())
                .containsSubsequence(
                        "Start here",
                        "Where every session begins",
                        "The four categories",
                        "Runners' injuries",
                        "The IT band",
                        "At home")
                .contains("16 lessons and 65 questions wait for you");
    }

    @Test
    void showsHowFarTheReaderIs() {
        readings.markRead(visitor, "it-band");
        readings.keepAnswer(visitor, new CheckKey("it-band", "band-depth"), 1);
        readings.keepAnswer(visitor, new CheckKey("it-band", "five-targets"), 0.5);

        open("lessons");

        assertThat(text())
                .contains("You have read 1 of 16 lessons and answered 1 of 65 questions right.")
                .contains("1 of 5 questions right");
    }

    @Test
    void showsALessonWhole() {
        open("lessons/it-band");

        assertThat(((HasDynamicTitle) getCurrentView()).getPageTitle())
                .isEqualTo("The IT band · Palpate");
        assertThat(text())
                .containsSubsequence(
                        "The IT band",
                        "After this lesson you can",
                        "On one screen",
                        "What you see, and what you call it",
                        "From the hip to the knee",
                        "Practice on a client",
                        "Technique cards",
                        "Sources")
                .contains("What research says")
                .contains("It does not change the protocol");
        assertThat(html())
                .contains("id=\"targets\"")
                .contains("href=\"rules/ITB-4\"")
                .contains("href=\"lessons/injury-in-common#together\"")
                .contains("href=\"cards/itb-forearm\"")
                .contains("href=\"cases/C05\"");
    }

    @Test
    void saysThatThereIsNoSuchLesson() {
        open("lessons/no-such-lesson");

        assertThat(text()).contains("There is nothing here");
    }

    @Test
    void marksALessonAsReadAndTakesItBack() {
        open("lessons/it-band");
        press("Mark as read");
        assertThat(readings.progress(visitor).lessonsRead()).containsExactly("it-band");
        assertThat(text()).contains("You have read this lesson");

        press("Mark as unread");

        assertThat(readings.progress(visitor).lessonsRead()).isEmpty();
    }

    @Test
    void keepsTheAnswerToAQuestionOfALesson() {
        open("lessons/it-band");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Integer> options =
                find(RadioButtonGroup.class).all().stream()
                        .map(group -> (RadioButtonGroup<Integer>) group)
                        .filter(group -> group.getAriaLabel().orElse("").contains("How deep"))
                        .findFirst()
                        .orElseThrow();
        options.setValue(2);
        find(Button.class)
                .withText("Check my answer")
                .all()
                .forEach(button -> test(button).click());

        assertThat(text()).contains("Right.", "Very deep is usual because the band is so dense");
        assertThat(readings.progress(visitor).checks())
                .containsExactly(Map.entry(new CheckKey("it-band", "band-depth"), 1.0));
    }

    @Test
    void neverMarksAnUntouchedQuestion() {
        for (KnowledgeCheck check :
                library.lessons().stream().flatMap(each -> each.checks().stream()).toList()) {
            show(check);
            press("Check my answer");

            assertThat(results).as(check.id()).isEmpty();
            assertThat(text()).as(check.id()).containsAnyOf(" first.", "First");
        }
    }

    @Test
    void explainsEveryOptionRightOrWrong() {
        show(check("it-band", "outer-knee"));
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Integer> options = find(RadioButtonGroup.class).single();
        options.setValue(0);
        press("Check my answer");

        assertThat(results).extracting(CheckResult::share).containsExactly(0.0);
        assertThat(text())
                .contains("Not right yet", "You would be making a diagnosis", "Missed")
                .contains("Two weeks of rolling without a diagnosis", "Rightly left out");
    }

    @Test
    void ordersByPlacingOneItemAfterTheOther() {
        KnowledgeCheck.PutInOrder check =
                first(KnowledgeCheck.PutInOrder.class, each -> each.items().size() >= 3);
        show(check);
        assertThat(text()).contains("Nothing placed yet");

        for (int item = check.items().size() - 1; item >= 0; item--) {
            press("Place next: " + check.items().get(item).text());
        }
        assertThat(
                        find(OrderedList.class)
                                .withAttribute("aria-label", "Your order")
                                .single()
                                .getChildren())
                .hasSize(check.items().size());
        // From the wrong way round to the right order, by the buttons alone.
        for (int target = 0; target < check.items().size(); target++) {
            String item = check.items().get(target).text();
            for (int step = check.items().size() - 1; step > target; step--) {
                press("Earlier: " + item);
            }
        }
        press("Check my answer");

        assertThat(results).extracting(CheckResult::isRight).containsExactly(true);
    }

    @Test
    void matchesByChoosingForEachLine() {
        KnowledgeCheck.Match check = first(KnowledgeCheck.Match.class, each -> true);
        show(check);
        @SuppressWarnings("unchecked")
        List<Select<Integer>> fields =
                find(Select.class).all().stream().map(field -> (Select<Integer>) field).toList();
        for (int pair = 0; pair < fields.size(); pair++) {
            fields.get(pair).setValue(check.pairs().get(pair).choice());
        }
        press("Check my answer");

        assertThat(results).extracting(CheckResult::isRight).containsExactly(true);
    }

    @Test
    void takesThePlaceThatIsPointedAtAndNamesItAfterwards() {
        show(check("achilles", "find-soleus"));
        BodyMap map = find(BodyMap.class).single();

        MapPress.on(map, "gastrocnemius", Side.LEFT);
        assertThat(text()).contains("Your place is marked.").doesNotContain("Gastrocnemius");
        press("Check my answer");
        MapPress.on(map, "soleus", Side.LEFT);
        press("Check my answer");

        assertThat(results).extracting(CheckResult::isRight).containsExactly(false, true);
        assertThat(text()).contains("Right.", "Soleus lies beneath gastrocnemius");
    }

    @Test
    void takesANumber() {
        KnowledgeCheck.FillNumber check = first(KnowledgeCheck.FillNumber.class, each -> true);
        show(check);
        find(NumberField.class).single().setValue(check.to() + 1000);
        press("Check my answer");
        find(NumberField.class).single().setValue(check.from());
        press("Check my answer");

        assertThat(results).extracting(CheckResult::isRight).containsExactly(false, true);
        assertThat(text()).contains(check.because());
    }

    @Test
    void keepsFeedbackBackInAnExam() {
        KnowledgeCheck check = check("it-band", "outer-knee");
        UI.getCurrent()
                .add(
                        new KnowledgeCheckCard(
                                        check,
                                        gallery,
                                        library,
                                        (answer, result) -> results.add(result))
                                .withoutFeedback());
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Integer> options = find(RadioButtonGroup.class).single();
        options.setValue(0);
        press("Keep my answer");

        assertThat(results).hasSize(1);
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("Your answer is kept")
                .doesNotContain("diagnosis.", "Not right", "Wrong");
    }

    private void show(KnowledgeCheck check) {
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(
                        new KnowledgeCheckCard(
                                check,
                                gallery,
                                library,
                                (CheckAnswer answer, CheckResult result) -> results.add(result)));
    }

    private KnowledgeCheck check(String lesson, String id) {
        return library.lesson(lesson).orElseThrow().checks().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private <C extends KnowledgeCheck> C first(Class<C> kind, Predicate<C> wanted) {
        return library.lessons().stream()
                .flatMap(lesson -> lesson.checks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private void press(String name) {
        var buttons =
                find(Button.class).all().stream()
                        .filter(each -> each.getText().equals(name))
                        .toList();
        if (!buttons.isEmpty()) {
            test(buttons.getFirst()).click();
            return;
        }
        find(NativeButton.class).all().stream()
                .filter(each ->
                        each.getText().equals(name) || each.getAriaLabel().orElse("").equals(name))
                .findFirst()
                .ifPresentOrElse(
                        button -> test(button).click(),
                        () -> {
                            throw new AssertionError("There is no button " + name);
                        });
    }

    /** Everything that stands on the screen, and on a question shown without one. */
    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively()
                + UI.getCurrent().getElement().getTextRecursively();
    }

    private String html() {
        return getCurrentView().getElement().getOuterHTML();
    }
}
