package org.palpate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** Somebody reads lessons, answers what they ask, and finds again what was read. */
class LessonJourneyIT extends BrowserTest {

    private static final Dimension SMALL_PHONE = new Dimension(360, 800);
    private static final String AT_TOP =
            """
            const heading = document.querySelector('#' + arguments[0] + ' > h2');
            const top = heading?.getBoundingClientRect().top ?? -1;
            return top >= 0 && top < window.innerHeight / 3;
            """;

    @Test
    void readsALessonAndKeepsThatByRegistering() {
        open("lessons");
        press("Before the race");
        awaitPath("lessons/pre-event");
        assertThat(driver().getTitle()).isEqualTo("Before the race · Palpate");
        assertThat(
                        script(
                                "return document.querySelector('meta[name=description]')"
                                        + ".getAttribute('content')"))
                .asString()
                .startsWith("What a runner needs from you");

        tabTo("#check-passes vaadin-number-field");
        keys("10");
        checkAnswer("passes", "Right.");
        tabTo(".lesson-foot__state vaadin-button");
        keys(Keys.ENTER);
        awaitText("You have read this lesson");
        assertThat(focusIsIn(".lesson-foot__state vaadin-button")).isTrue();

        open("register");
        type("User name", "reader.kim");
        type("What should we call you?", "Kim");
        type("Password", "seven quiet rivers");
        press("Create account");
        await(browser -> !currentPath().startsWith("register"));
        open("lessons");
        awaitText("You have read 1 of 16 lessons and answered 1 of");

        open("lessons/pre-event");
        assertThat(find("#check-passes").getText()).contains("Answered right before");
        press("Mark as unread");
        awaitText("Mark as read");
    }

    @Test
    void answersEveryKindOfQuestionByKeyboard() {
        open("lessons/pre-event");
        tabTo("#check-untested-deep > vaadin-button");
        keys(Keys.ENTER);
        await(browser ->
                find("#check-untested-deep").getText().contains("Choose an answer first."));
        tabBackTo("#check-untested-deep vaadin-radio-button");
        keys(Keys.SPACE);
        checkAnswer("untested-deep", "Not right yet.");
        assertThat(find("#check-untested-deep .check__result").getText())
                .contains("Wrong", "Missed", "Rightly left out", "PRE-3");
        tabBackTo("#check-untested-deep vaadin-radio-button");
        keys(Keys.ARROW_DOWN);
        checkAnswer("untested-deep", "Right.");

        tabTo("#check-usual-four vaadin-checkbox");
        keys(Keys.SPACE, Keys.TAB, Keys.SPACE, Keys.TAB, Keys.SPACE, Keys.TAB, Keys.SPACE);
        checkAnswer("usual-four", "Right.");

        tabTo("#check-passes vaadin-number-field");
        keys("12");
        checkAnswer("passes", "Not right yet.");

        putTheEveInOrder();

        open("lessons/dose-and-pressure");
        List<Integer> depths = List.of(1, 2, 4, 5);
        tabTo("#check-depth-match vaadin-select");
        for (int line = 0; line < depths.size(); line++) {
            if (line > 0) {
                keys(Keys.TAB);
            }
            keys(Keys.ENTER);
            await(browser -> focusIsIn("vaadin-select-item"));
            for (int depth = 1; depth < depths.get(line); depth++) {
                keys(Keys.ARROW_DOWN);
            }
            keys(Keys.ENTER);
            await(browser -> focusIsIn("vaadin-select"));
        }
        checkAnswer("depth-match", "Right.");

        pointAt("achilles", "find-soleus", "soleus");
    }

    @Test
    void leadsToTheParagraphFromAnywhere() {
        open("lessons/it-band#targets");
        await(browser -> isInView("targets"));
        driver().navigate().refresh();
        settle();
        await(browser -> isInView("targets"));

        find("#check-outer-knee vaadin-radio-button label").click();
        press("Depth and position");
        awaitPath("lessons/it-band#depth");
        await(browser -> isAtTop("depth"));
        assertThat(find("#check-outer-knee vaadin-radio-button").getAttribute("checked"))
                .as("what was chosen before")
                .isEqualTo("true");

        find("a[href='lessons/injury-in-common#together']").click();
        awaitPath("lessons/injury-in-common#together");
        await(browser -> isInView("together"));
        driver().navigate().back();
        awaitText("From the hip to the knee");
    }

    @Test
    void everyPageIsAccessibleInBothThemesOnEveryScreen() {
        for (Dimension screen : List.of(DESKTOP, SMALL_PHONE)) {
            driver().manage().window().setSize(screen);
            for (String page :
                    List.of(
                            "lessons",
                            "lessons/it-band",
                            "lessons/safety-first",
                            "lessons/pre-event",
                            "lessons/dose-and-pressure")) {
                open(page);
                for (String theme : List.of("light", "dark")) {
                    useTheme(theme);
                    if (page.endsWith("pre-event")) {
                        answerSomething();
                    }
                    assertNoViolations();
                    assertFits(page);
                }
            }
        }
    }

    private void putTheEveInOrder() {
        place("Light flushing");
        place("Ask for goal, pattern and consent");
        tabTo("[aria-label='Earlier: Ask for goal, pattern and consent']");
        keys(Keys.ENTER);
        await(browser -> find("#check-order-eve ol li").getText().startsWith("Ask for goal"));
        tabBackTo("#check-order-eve .check-order__place");
        place("Pin-and-stretch on the one tight band");
        place("Active isolated stretching");
        place("Exit check");
        checkAnswer("order-eve", "Right.");
    }

    private void place(String item) {
        tabTo("[aria-label='Place next: " + item + "']");
        keys(Keys.ENTER);
        await(browser ->
                browser.findElements(By.cssSelector("#check-order-eve ol li")).stream()
                        .anyMatch(line -> line.getText().startsWith(item)));
    }

    private void pointAt(String lesson, String check, String structure) {
        open("lessons/" + lesson);
        tabTo("#check-" + check + " palpate-body-map");
        for (int presses = 0; presses < 60 && !isAt(structure); presses++) {
            assertThat(
                            script(
                                    "return document.activeElement.shadowRoot"
                                            + ".querySelector('.name').hidden"))
                    .as("the names are kept back")
                    .isEqualTo(true);
            keys(Keys.ARROW_DOWN);
        }
        assertThat(isAt(structure)).isTrue();
        keys(Keys.ENTER);
        await(browser -> find("#check-" + check).getText().contains("Your place is marked."));
        checkAnswer(check, "Right.");
    }

    private boolean isAt(String structure) {
        return structure.equals(
                script(
                        "return document.activeElement.shadowRoot?.activeElement"
                                + "?.dataset.structure"));
    }

    private void checkAnswer(String check, String verdict) {
        tabTo("#check-" + check + " > vaadin-button");
        keys(Keys.ENTER);
        await(browser ->
                find("#check-" + check + " .check__verdict").getText().startsWith(verdict));
        await(browser -> focusIsIn("#check-" + check + " .check__result"));
    }

    private void answerSomething() {
        find("#check-usual-four vaadin-checkbox label").click();
        find("#check-usual-four > vaadin-button").click();
        await(browser ->
                find("#check-usual-four .check__verdict").getText().startsWith("Partly right"));
    }

    private boolean isInView(String section) {
        return isAtTop(section) && focusIsIn("#" + section + " > h2");
    }

    private boolean isAtTop(String section) {
        return Boolean.TRUE.equals(script(AT_TOP, section));
    }
}
