package org.palpate.e2e;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A journey that builds treatment plans on the way. */
abstract class PlanBuilderTest extends BrowserTest {

    /** Answers one of the two decisions that stand before the steps. */
    final void decide(String name) {
        await(browser ->
                        browser
                                .findElements(By.cssSelector(".choices vaadin-radio-button"))
                                .stream()
                                .filter(radio -> radio.getText().startsWith(name))
                                .findFirst()
                                .orElse(null))
                .click();
        settle();
    }

    /**
     * Adds a step.
     *
     * @param technique what is typed to find it
     * @param structure what is typed to find it; null where the technique has no aim
     * @param answers choices by their name, and amounts such as "Hold: 30"
     */
    final void addStep(
            String phase, String technique, @Nullable String structure, String... answers) {
        int before = steps().size();
        openStep(phase);
        keys(technique, Keys.ENTER);
        if (structure != null) {
            await(browser -> find("vaadin-dialog").getText().contains("Find a structure"));
            keys(structure, Keys.ENTER);
        }
        await(browser -> find("vaadin-dialog").getText().contains("Add step"));
        for (String answer : answers) {
            int colon = answer.indexOf(": ");
            if (colon < 0) {
                choose(answer);
            } else {
                type(answer.substring(0, colon), answer.substring(colon + 2));
            }
        }
        press("Add step");
        await(browser -> steps().size() == before + 1);
        settle();
    }

    /** Opens the dialog for a new step, with the focus where the technique is sought. */
    final void openStep(String phase) {
        WebElement add = find("[aria-label='Add a step to " + phase + "']");
        // The bar at the bottom of the page may lie over it.
        script("arguments[0].scrollIntoView({block: 'center'})", add);
        add.click();
        await(browser -> focusIsIn("vaadin-text-field.palette__search"));
    }

    /** Confirms that the plan is to be graded. */
    final void confirmSubmission() {
        find("vaadin-dialog vaadin-button[theme~='primary']").click();
    }

    /** The names of the steps in the plan, in its order. */
    final List<String> steps() {
        return driver().findElements(By.cssSelector(".step-row__name")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private void choose(String answer) {
        WebElement radio =
                await(browser ->
                        browser
                                .findElements(By.cssSelector("vaadin-dialog vaadin-radio-button"))
                                .stream()
                                .filter(each -> each.getText().equals(answer))
                                .findFirst()
                                .orElse(null));
        // The buttons at the bottom of the dialog may lie over it.
        script("arguments[0].scrollIntoView({block: 'center'})", radio);
        radio.click();
        settle();
    }
}
