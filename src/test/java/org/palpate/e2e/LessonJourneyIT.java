package org.palpate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Reading a lesson and answering its questions, as a visitor in a real browser. */
class LessonJourneyIT extends BrowserTest {

    private static final Dimension SMALL_PHONE = new Dimension(360, 740);

    @Test
    void readsALessonFromTheListToTheEnd() {
        open("lessons");
        press("The IT band");
        awaitText("Pain on the outer side of the knee begins at the hip");

        press("Mark as read");
        awaitText("You have read this lesson");
        open("lessons");

        awaitText("You have read 1 of 16 lessons");
    }

    @Test
    void goesStraightToASection() {
        open("lessons/it-band#depth");
        awaitInView("#depth");

        open("lessons/it-band");
        press("Strength for the way home");
        awaitInView("#strength");

        open("lessons/it-band");
        press("injury session");
        awaitText("Injury massage");
        awaitInView("#together");
    }

    @Test
    void answersByChoosing() {
        open("lessons/it-band");
        WebElement check = check("band-depth");
        focus(check.findElements(By.cssSelector("input[type=radio]")).getFirst());
        keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        tabTo("#check-band-depth > vaadin-button");
        keys(Keys.ENTER);
        awaitVerdict("band-depth", "Right.");

        check = check("five-targets");
        List<WebElement> boxes = check.findElements(By.cssSelector("input[type=checkbox]"));
        focus(boxes.getFirst());
        keys(Keys.SPACE);
        tabTo("#check-five-targets > vaadin-button");
        keys(Keys.ENTER);
        awaitVerdict("five-targets", "Partly right");
    }

    @Test
    void pointsAtAStructureByKeyboard() {
        open("lessons/it-band");
        await(browser ->
                !find("#check-find-tfl palpate-body-map")
                        .getShadowRoot()
                        .findElements(By.cssSelector(".structure"))
                        .isEmpty());
        find("#check-find-tfl > vaadin-button").click();
        assertThat(awaited("#check-find-tfl .check__nothing").getText())
                .isEqualTo("Point at a structure first.");

        tabBackTo("#check-find-tfl palpate-body-map");
        for (int presses = 0;
                presses < 30 && !onMap("#check-find-tfl").startsWith("Tensor fasciae latae");
                presses++) {
            keys(Keys.ARROW_DOWN);
        }
        keys(Keys.ENTER);
        await(browser -> find("#check-find-tfl .check-point__chosen").getText().contains("Tensor"));
        tabTo("#check-find-tfl > vaadin-button");
        keys(Keys.ENTER);

        awaitVerdict("find-tfl", "Right.");
    }

    @Test
    void bringsIntoOrderMatchesAndFillsInByKeyboard() {
        open("lessons/" + lessonWith("check-order"));
        WebElement order = find(".check:has(.check-order)");
        focus(order.findElement(By.cssSelector(".check-order__place")));
        int items = order.findElements(By.cssSelector(".check-order__place")).size();
        for (int placed = 1; placed <= items; placed++) {
            keys(Keys.ENTER);
            int expected = placed;
            await(browser ->
                    browser.findElements(By.cssSelector(".check-order ol li")).size() >= expected);
        }
        tabTo(".check:has(.check-order) > vaadin-button");
        keys(Keys.ENTER);
        awaited(".check:has(.check-order) .check__verdict");

        open("lessons/" + lessonWith("check-match"));
        focus(find(".check-match vaadin-select [role=button]"));
        keys(Keys.ENTER);
        await(browser -> !browser.findElements(By.cssSelector("vaadin-select-item")).isEmpty());
        keys(Keys.ENTER);
        tabTo(".check:has(.check-match) > vaadin-button");
        keys(Keys.ENTER);
        awaited(".check:has(.check-match) .check__verdict");

        open("lessons/" + lessonWith("check-number"));
        focus(find(".check-number input"));
        keys("1000");
        tabTo(".check:has(.check-number) > vaadin-button");
        keys(Keys.ENTER);
        assertThat(awaited(".check:has(.check-number) .check__verdict").getText())
                .contains("Not right yet");
    }

    @Test
    void isUsableForEverybody() {
        for (Dimension size : List.of(DESKTOP, SMALL_PHONE)) {
            driver().manage().window().setSize(size);
            for (String path : List.of("lessons", "lessons/it-band", "lessons/safety-first")) {
                open(path);
                awaitText("Palpate");
                assertNoViolationsInBothThemes();
                assertThat(script("return document.documentElement.scrollWidth <= innerWidth"))
                        .as("nothing of " + path + " sticks out at " + size)
                        .isEqualTo(true);
            }
        }
    }

    /** The first lesson that asks a question of a kind. */
    private String lessonWith(String kind) {
        for (String lesson :
                List.of(
                        "introduction",
                        "reading-a-client",
                        "dose-and-pressure",
                        "pre-event",
                        "post-event")) {
            open("lessons/" + lesson);
            await(browser -> !browser.findElements(By.cssSelector(".lesson-foot")).isEmpty());
            if (!driver().findElements(By.cssSelector("." + kind)).isEmpty()) {
                return lesson;
            }
        }
        throw new AssertionError("No lesson asks a question of the kind " + kind);
    }

    private WebElement check(String id) {
        return awaited("#check-" + id);
    }

    private WebElement awaited(String css) {
        return await(browser ->
                browser.findElements(By.cssSelector(css)).stream().findFirst().orElse(null));
    }

    private void awaitVerdict(String check, String words) {
        await(browser ->
                browser
                        .findElements(By.cssSelector("#check-" + check + " .check__verdict"))
                        .stream()
                        .anyMatch(verdict -> verdict.getText().contains(words)));
    }

    private void awaitInView(String css) {
        await(browser ->
                Boolean.TRUE.equals(
                        script(
                                "const top = document.querySelector(arguments[0])"
                                        + "?.getBoundingClientRect().top;"
                                        + " return top !== undefined && top > -20 && top < 300",
                                css)));
    }

    private String onMap(String check) {
        return String.valueOf(
                script(
                        "return document.querySelector(arguments[0] + ' palpate-body-map')"
                                + ".shadowRoot.activeElement?.getAttribute('aria-label')",
                        check));
    }

    private void focus(WebElement element) {
        script("arguments[0].scrollIntoView({block: 'center'}); arguments[0].focus()", element);
    }
}
