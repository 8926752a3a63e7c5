package org.palpate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A student treats a client, from the story to the result and back. */
class CaseJourneyIT extends PlanBuilderTest {

    private static final String PASSWORD = "seven quiet rivers";

    @Test
    void takesACaseAsAVisitorAndKeepsTheResultByRegistering() {
        open("");
        press("Treat Anna now");
        awaitPath("cases/C01");
        assertThat(find(".story").getText()).contains("Half marathon tomorrow");
        addStep("Treat", "flushing", "gastroc", "Right");
        awaitText("Saved");

        press("Submit plan");
        awaitText("You have not decided what may be done today.");
        confirmSubmission();
        await(browser -> currentPath().startsWith("attempts/"));
        awaitText("Your plan beside the protocol");
        assertThat(find(".score__number").getText()).endsWith(" %");
        assertThat(find(".safety__verdict").getText()).isIn("Safe", "Unsafe");
        String result = currentPath();

        press("Make an account");
        type("User name", "journey.kim");
        type("What should we call you?", "Kim");
        type("Password", PASSWORD);
        press("Create account");
        awaitPath(result);
        awaitText("Your plan beside the protocol");
        open("attempts");
        awaitText("Half marathon tomorrow");

        driver().manage().deleteAllCookies();
        open(result);
        awaitText("There is nothing here");
    }

    @Test
    void resumesADraftAfterAReload() {
        open("cases/C05");
        decide("Treat");
        addStep("Check", "tightness", "vastus lat", "Left");
        awaitText("Saved");

        driver().navigate().refresh();
        settle();

        awaitText("Your draft is back");
        assertThat(steps()).containsExactly("Tightness check");
        assertThat(driver().findElements(By.cssSelector(".choices vaadin-radio-button[checked]")))
                .hasSize(1);
    }

    @Test
    void movesStepsByDragAndBringsARemovedOneBack() {
        open("cases/C05");
        addStep("Treat", "flushing", "gastroc", "Left");
        addStep("Treat", "kneading", "soleus", "Left");
        addStep("Treat", "compression", "soleus", "Left");
        assertThat(steps()).containsExactly("Flushing", "Kneading", "Compression");

        List<WebElement> rows = driver().findElements(By.cssSelector(".step-row"));
        new Actions(driver())
                .dragAndDrop(rows.get(2).findElement(By.cssSelector(".glyph--grip")), rows.get(0))
                .perform();
        await(browser -> steps().equals(List.of("Compression", "Flushing", "Kneading")));

        find("[aria-label^='Remove: Flushing']").click();
        await(browser -> steps().equals(List.of("Compression", "Kneading")));
        find(".notice vaadin-button").click();
        await(browser -> steps().equals(List.of("Compression", "Flushing", "Kneading")));
    }

    @Test
    void keepsThePlaceOnAPhoneWhenTurningToTheStory() {
        driver().manage().window().setSize(PHONE);
        try {
            open("cases/C05");
            assertThat(find(".story").isDisplayed()).isTrue();
            press("Your plan");
            addStep("Follow-up", "report", null);
            assertThat(driver().findElement(By.cssSelector(".story")).isDisplayed()).isFalse();
            press("Story");
            await(browser -> browser.findElement(By.cssSelector(".story")).isDisplayed());
            press("Your plan");
            await(browser -> steps().size() == 1);
        } finally {
            driver().manage().window().setSize(DESKTOP);
        }
    }

    @Test
    void treatsAClientByKeyboardOnly() {
        open("cases/C06");
        tabTo(".choices vaadin-radio-button");
        keys(Keys.SPACE);
        tabTo(".choices + .choices vaadin-radio-button");
        keys(Keys.SPACE, Keys.ARROW_DOWN);

        tabTo("[aria-label='Add a step to Check']");
        keys(Keys.ENTER);
        await(browser -> focusIsIn("vaadin-text-field.palette__search"));
        keys("tightness", Keys.ENTER);
        await(browser -> find("vaadin-dialog").getText().contains("Find a structure"));
        keys("soleus", Keys.ENTER);
        await(browser -> focusIsIn("vaadin-dialog vaadin-radio-button"));
        keys(Keys.SPACE);
        tabTo("vaadin-dialog vaadin-button[theme~='primary']");
        keys(Keys.ENTER);
        await(browser -> steps().equals(List.of("Tightness check")));
        await(browser -> focusIsIn(".step-row__main"));

        hold(Keys.ALT, Keys.ARROW_DOWN);
        await(browser -> status().contains("is now number 1 of 1 in Treat"));
        await(browser -> focusIsIn(".step-row__main"));
        keys(Keys.DELETE);
        await(browser -> steps().isEmpty());
        hold(Keys.CONTROL, "z");
        await(browser -> steps().equals(List.of("Tightness check")));

        tabTo(".plan__footer vaadin-button[theme~='primary']");
        keys(Keys.ENTER);
        await(browser -> focusIsIn("vaadin-dialog"));
        tabTo("vaadin-dialog vaadin-button[theme~='primary']");
        keys(Keys.ENTER);
        await(browser -> currentPath().startsWith("attempts/"));
        awaitText("Your plan beside the protocol");
    }

    @Test
    void choosesWhereOnTheBodyMapByKeyboard() {
        open("cases/C06");
        openStep("Treat");
        keys("strip", Keys.ENTER);
        await(browser -> find("palpate-body-map").isDisplayed());
        tabTo("palpate-body-map");
        assertThat(onMap()).isEqualTo("Rectus femoris, right");
        keys(Keys.ARROW_DOWN);
        assertThat(onMap()).as("the next one below").isEqualTo("Kneecap, right");
        for (int presses = 0; presses < 6 && !onMap().startsWith("Tibialis"); presses++) {
            keys(Keys.ARROW_DOWN);
        }
        assertThat(onMap()).isEqualTo("Tibialis anterior, right");
        keys(Keys.ARROW_RIGHT);
        assertThat(onMap()).isEqualTo("Tibialis anterior, left");

        keys(Keys.SPACE);
        await(browser -> pressedOnMap().equals(List.of("Tibialis anterior, left")));
        assertThat(onMap()).as("the focus stays").isEqualTo("Tibialis anterior, left");
        keys(Keys.ARROW_LEFT, Keys.ENTER);
        await(browser -> pressedOnMap().size() == 2);

        tabTo("vaadin-dialog vaadin-button[theme~='primary']");
        keys(Keys.ENTER);
        await(browser -> steps().equals(List.of("Deep stripping")));
        assertThat(find(".step-row__where").getText()).isEqualTo("Tibialis anterior on both sides");
    }

    @Test
    void reachesOnTheBodyMapWhatLiesUnderSomethingElse() {
        open("cases/C06");
        openStep("Treat");
        keys("strip", Keys.ENTER);
        await(browser -> find("palpate-body-map").isDisplayed());
        press("Back");
        awaitMap("#back-gastrocnemius-left").click();
        await(browser -> pressedOnMap().equals(List.of("Gastrocnemius, left")));

        awaitMap(".here button:nth-of-type(2)").click();

        await(browser -> pressedOnMap().equals(List.of("Soleus, left")));
        awaitText("The flat calf muscle");
    }

    @Test
    void enlargesAPictureAndReturnsToIt() {
        open("cases/C06");
        openStep("Treat");
        keys("strip", Keys.ENTER);
        tabTo(".chosen .picture-thumbnail");
        keys(Keys.ENTER);

        awaitText("Slowly from the heel up");
        tabTo("palpate-picture");
        await(browser -> nameOnPicture().equals("Gastrocnemius, left"));
        keys(Keys.TAB);
        await(browser -> nameOnPicture().equals("Soleus, left"));
        keys(Keys.ESCAPE);

        await(browser -> browser.findElements(By.cssSelector("palpate-picture")).isEmpty());
        await(browser -> focusIsIn(".chosen .picture-thumbnail"));
        assertThat(find("vaadin-dialog").getText()).contains("Find a structure");
    }

    @Test
    void isUsableForEverybodyOnEveryScreen() {
        for (Dimension size : List.of(DESKTOP, PHONE)) {
            driver().manage().window().setSize(size);
            String name = size.equals(PHONE) ? "phone" : "desktop";
            check("", "home-" + name);
            check("cases", "cases-" + name);
            check("cases/C06", "case-" + name);
            for (String theme : List.of("light", "dark")) {
                open("cases/C06");
                useTheme(theme);
                if (size.equals(PHONE)) {
                    press("Your plan");
                }
                openStep("Treat");
                takeScreenshot("palette-" + name + "-" + theme);
                assertNoViolations();
                keys("strip", Keys.ENTER);
                await(browser -> find("vaadin-dialog").getText().contains("Find a structure"));
                if (size.equals(PHONE)) {
                    press("Choose on the body map");
                }
                awaitMap(".structure");
                takeScreenshot("map-" + name + "-" + theme);
                assertNoViolations();
                script(
                        "arguments[0].scrollIntoView({block: 'center'})",
                        find(".chosen .picture-thumbnail"));
                find(".chosen .picture-thumbnail").click();
                await(browser -> find("palpate-picture").getShadowRoot() != null);
                takeScreenshot("picture-" + name + "-" + theme);
                assertNoViolations();
                press("Close");
                await(browser -> browser.findElements(By.cssSelector("palpate-picture")).isEmpty());
                find("vaadin-text-field.palette__search").click();
                keys("soleus", Keys.ENTER);
                await(browser -> find("vaadin-dialog").getText().contains("Pressure"));
                takeScreenshot("step-" + name + "-" + theme);
                assertNoViolations();
                press("Add step");
                await(browser -> !steps().isEmpty());
                settle();
                takeScreenshot("plan-" + name + "-" + theme);
                assertNoViolations();
            }
            press("Submit plan");
            awaitText("Still empty");
            assertNoViolations();
            confirmSubmission();
            await(browser -> currentPath().startsWith("attempts/"));
            check(currentPath(), "result-" + name);
            check("attempts", "attempts-" + name);
        }
        driver().manage().window().setSize(DESKTOP);
    }

    private void check(String path, String picture) {
        open(path);
        for (String theme : List.of("light", "dark")) {
            useTheme(theme);
            takeScreenshot(picture + "-" + theme);
            assertNoViolations();
        }
    }

    private WebElement awaitMap(String css) {
        return await(browser ->
                find("palpate-body-map").getShadowRoot().findElements(By.cssSelector(css)).stream()
                        .findFirst()
                        .orElse(null));
    }

    /** The name of the structure on the body map that has the focus. */
    private String onMap() {
        return String.valueOf(
                script(
                        "return document.querySelector('palpate-body-map').shadowRoot"
                                + ".activeElement?.getAttribute('aria-label')"));
    }

    private List<String> pressedOnMap() {
        return find("palpate-body-map")
                .getShadowRoot()
                .findElements(By.cssSelector(".structure[aria-pressed=true]"))
                .stream()
                .map(structure -> structure.getDomAttribute("aria-label"))
                .sorted()
                .toList();
    }

    /** The name that the large picture shows. */
    private String nameOnPicture() {
        return find("palpate-picture")
                .getShadowRoot()
                .findElement(By.cssSelector(".name"))
                .getText();
    }

    private void hold(Keys modifier, CharSequence key) {
        new Actions(driver()).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
        settle();
    }

    private String status() {
        return String.valueOf(
                script(
                        "return document.querySelector('.plan-editor > [role=status]')"
                                + ".textContent"));
    }
}
