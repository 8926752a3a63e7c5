package org.palpate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.palpate.account.Owner.VisitorOwner;
import org.palpate.content.ContentLibrary;
import org.palpate.quiz.TestAttempts;
import org.palpate.quiz.TestAttemptsConfiguration;

/** A reader finds something by a mistyped word, and the paragraph behind a mark. */
@Import(TestAttemptsConfiguration.class)
class SearchJourneyIT extends BrowserTest {

    private static final Dimension SMALL_PHONE = new Dimension(360, 780);

    @Autowired private TestAttempts testAttempts;
    @Autowired private ContentLibrary library;

    @Test
    void findsAMistypedStructureFromTheHeaderByKeyboard() {
        open("cases");
        new Actions(driver()).sendKeys("/").perform();
        await(browser -> browser.switchTo().activeElement().getDomAttribute("placeholder") != null);
        new Actions(driver()).sendKeys("illiotibial band", Keys.ENTER).perform();
        await(browser -> currentPath().startsWith("search?q=illiotibial"));
        awaitText("results for “iliotibial band”.");
        assertThat(find(".search-group--structure .search-hit mark").getText())
                .isEqualToIgnoringCase("iliotibial");

        find(".search__field input").sendKeys(Keys.chord(Keys.CONTROL, "a"), "gua sha");
        awaitText("results for “gua sha”.");
        await(browser -> currentPath().startsWith("search?q=gua"));
        find("a[href='techniques/scraping-tool']");
    }

    @Test
    void opensTheParagraphThatTeachesARuleFromAResultAndComesBack() {
        var visitor = new VisitorOwner(UUID.randomUUID());
        testAttempts.visitAs(visitor);
        var id = testAttempts.graded(visitor, "C06", testAttempts.modelPlan("C06"));
        testAttempts.leave();
        open("");
        driver().manage().addCookie(new Cookie("palpate-visitor", visitor.visitor().toString()));
        open("attempts/" + id);
        awaitText("Your plan beside the protocol");

        var link = find(".verdict a[href^='lessons/achilles#']");
        var paragraph = link.getDomAttribute("href");
        link.sendKeys(Keys.ENTER);
        await(browser -> currentPath().equals(paragraph));
        settle();

        driver().navigate().back();
        awaitText("Your plan beside the protocol");
        find(".verdict a[href='rules/ACH-1']").sendKeys(Keys.ENTER);
        awaitPath("rules/ACH-1");
        awaitText(library.rule("ACH-1").orElseThrow().says());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search?q=friction",
                "search",
                "rules",
                "rules/INJ-TEN-5",
                "rules/P-6",
                "sources"
            })
    void isUsableForEverybodyInBothThemesAndOnASmallScreen(String path) {
        try {
            for (var size : new Dimension[] {DESKTOP, SMALL_PHONE}) {
                driver().manage().window().setSize(size);
                open(path);
                for (var theme : new String[] {"light", "dark"}) {
                    useTheme(theme);
                    find("h1");
                    assertNoViolations();
                }
                assertThat(driver().findElements(By.cssSelector("h1"))).hasSize(1);
            }
        } finally {
            driver().manage().window().setSize(DESKTOP);
        }
    }
}
