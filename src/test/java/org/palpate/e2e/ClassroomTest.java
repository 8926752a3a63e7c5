package org.palpate.e2e;

import java.time.Instant;
import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import org.palpate.account.SettableClock;
import org.palpate.account.TestAccounts;
import org.palpate.course.TestAssignmentsConfiguration;
import org.palpate.course.TestClassesConfiguration;

/** A journey of instructors and students, on a clock that it moves itself. */
@Import({TestClassesConfiguration.class, TestAssignmentsConfiguration.class})
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:classroom;DB_CLOSE_DELAY=-1")
abstract class ClassroomTest extends PlanBuilderTest {

    @Autowired private TestAccounts accounts;
    @Autowired private SettableClock clock;

    final TestAccounts accounts() {
        return accounts;
    }

    /** Sets the clock of the site. */
    final void at(String moment) {
        clock.set(Instant.parse(moment));
    }

    /** Signs somebody in who has the shared test password. */
    final void signInAs(String userName) {
        driver().manage().deleteAllCookies();
        signIn(userName, TestAccounts.PASSWORD);
        await(browser -> !currentPath().startsWith("login"));
        settle();
    }

    /** What the visible elements say, each on one line. */
    final List<String> texts(String css) {
        return driver().findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .map(element -> element.getText().replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** Checks a screen in both themes, wide and narrow, and keeps pictures of the light one. */
    final void assertUsable(String path, String name) {
        for (String theme : List.of("light", "dark")) {
            driver().manage().addCookie(new Cookie("palpate-theme", theme));
            open(path);
            for (Dimension screen : List.of(DESKTOP, PHONE)) {
                driver().manage().window().setSize(screen);
                if (theme.equals("light")) {
                    takeScreenshot(name + (screen.equals(PHONE) ? "-phone" : "-desktop"));
                }
                assertNoViolations();
                assertFits(path);
            }
            driver().manage().window().setSize(DESKTOP);
        }
        driver().manage().deleteCookieNamed("palpate-theme");
    }
}
