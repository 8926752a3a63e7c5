package org.palpate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.PrintsPage;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** Somebody without an account looks something up, prints it and learns it by heart. */
class LibraryJourneyIT extends BrowserTest {

    private static final Pattern PAGE_OF_A_PDF = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @Test
    void findsACardFromTheBodyMapByKeyboard() {
        open("library");
        tabTo(".card-map palpate-body-map");
        keys(Keys.ARROW_DOWN, Keys.ENTER);
        await(browser -> currentPath().startsWith("library?structure="));
        String structure = currentPath().replace("library?structure=", "");
        settle();
        assertThat(
                        script(
                                "return document.querySelector('palpate-body-map').getAttribute('selected')"))
                .isEqualTo(structure + "/left " + structure + "/right");

        tabTo(".card-tile__link");
        keys(Keys.ENTER);
        await(browser -> currentPath().startsWith("cards/"));
        assertThat(currentPath()).endsWith("?structure=" + structure);
        awaitText("Set-up and dose");

        driver().navigate().back();
        awaitPath("library?structure=" + structure);
    }

    @Test
    void findsACardInSpiteOfATypingMistake() {
        open("library");
        field("Search the cards").sendKeys("forarm it bnad");
        await(browser -> tiles().equals(List.of("Forearm work on the IT band")));
        assertThat(currentPath()).startsWith("library?q=forarm");

        press("Forearm work on the IT band");
        await(browser -> currentPath().startsWith("cards/itb-forearm"));
        awaitText("Lay your forearm just below the trochanter");
    }

    @Test
    void keepsAFilterInTheAddressAfterAReload() {
        open("library");
        choose("Injury", "plantar");
        awaitPath("library?injury=plantar");
        choose("Kind of technique", "tools");
        await(browser -> currentPath().contains("kind=tool"));
        assertThat(currentPath()).startsWith("library?").contains("injury=plantar");
        settle();
        assertThat(tiles()).containsExactly("The scraping tool");

        driver().navigate().refresh();
        settle();

        assertThat(tiles()).containsExactly("The scraping tool");
        driver().navigate().back();
        awaitPath("library?injury=plantar");
        await(browser -> tiles().size() > 5);
    }

    @Test
    void printsAHomeProgramOnOnePage() {
        open("library?kind=self-massage");
        putOnHandout("Roller for the calf");
        putOnHandout("Roller along the IT band");
        press("Open the hand-out");
        await(browser -> currentPath().startsWith("handout?cards="));
        open(currentPath() + ",vmo-start,abductor-exercise");
        type("Title", "Sam's knee, first two weeks");
        await(browser -> find(".handout__title").getText().equals("Sam's knee, first two weeks"));
        assertThat(find(".handout").getText()).contains("Abductor exercise");
        assertThat(pagesOnPaper(new PageSize(29.7, 21.0))).as("A4").isEqualTo(1);
        assertThat(pagesOnPaper(new PageSize(27.94, 21.59))).as("Letter").isEqualTo(1);
    }

    @Test
    void learnsCardsByKeyboard() {
        open("study?tool=foam-roller&injury=itb&position=side-lying");
        await(browser -> focusIsIn(".flip-card__turn"));
        keys(Keys.SPACE);
        awaitText("Not when the outer knee is hot or swollen.");
        tabTo(".study__answers vaadin-button[theme~='primary']");
        keys(Keys.ENTER);

        awaitText("You knew 1 of 1 cards at once.");
    }

    @Test
    void everyPageIsAccessibleInBothThemesOnEveryScreen() {
        for (Dimension screen : List.of(DESKTOP, new Dimension(360, 800))) {
            driver().manage().window().setSize(screen);
            for (String page :
                    List.of(
                            "library?injury=itb",
                            "library?q=xylophone",
                            "cards/itb-forearm",
                            "structures?q=calf",
                            "structures/calf",
                            "techniques?q=stretch",
                            "techniques/deep-stripping",
                            "handout?cards=calf-roller,vmo-start",
                            "study?injury=itb")) {
                open(page);
                assertNoViolationsInBothThemes();
                assertFits(page);
            }
        }
        driver().manage().window().setSize(DESKTOP);
    }

    private long pagesOnPaper(PageSize paper) {
        PrintOptions options = new PrintOptions();
        options.setPageSize(paper);
        String pdf =
                new String(
                        Base64.getDecoder()
                                .decode(((PrintsPage) driver()).print(options).getContent()),
                        StandardCharsets.ISO_8859_1);
        return PAGE_OF_A_PDF.matcher(pdf).results().count();
    }

    private List<String> tiles() {
        return driver().findElements(By.cssSelector(".card-tile__title")).stream()
                .map(title -> title.getText())
                .toList();
    }

    private void choose(String label, String typed) {
        field(label).sendKeys(typed);
        await(browser ->
                browser.findElements(By.cssSelector("vaadin-combo-box-item")).stream()
                                .filter(item -> item.isDisplayed())
                                .count()
                        == 1);
        keys(Keys.ARROW_DOWN, Keys.ENTER);
    }

    private void putOnHandout(String card) {
        String name = "Add to hand-out: " + card;
        script(
                "[...document.querySelectorAll('.handout-switch')]"
                        + ".find(each => each.textContent === arguments[0])"
                        + ".scrollIntoView({block: 'center'})",
                name);
        press(name);
        settle();
    }
}
