package org.palpate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;

import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import org.palpate.account.TestAccountsConfiguration;
import org.palpate.picture.TestPicturesConfiguration;

/** A journey through the running site in a real browser; subclasses tell one journey each. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:journeys;DB_CLOSE_DELAY=-1",
            "server.address=127.0.0.1"
        })
@Import({TestAccountsConfiguration.class, TestPicturesConfiguration.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(ScreenshotOnFailure.class)
public abstract class BrowserTest {

    public static final Dimension DESKTOP = new Dimension(1280, 900);
    public static final Dimension PHONE = new Dimension(390, 844);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How long until it looks again whether something has come true. */
    private static final Duration GLANCE = Duration.ofMillis(50);

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    @LocalServerPort private int port;

    private WebDriver driver;
    private Path downloads;

    @BeforeAll
    void openBrowser(@TempDir Path profile, @TempDir Path downloadFolder) {
        downloads = downloadFolder;
        var options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--user-data-dir=" + profile);
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory",
                        downloads.toString(),
                        "download.prompt_for_download",
                        false));
        WebDriver browser = new ChromeDriver(options);
        for (DriverDecorator decorator : ServiceLoader.load(DriverDecorator.class)) {
            browser = decorator.decorate(browser);
        }
        driver = browser;
        driver.manage().window().setSize(DESKTOP);
    }

    @AfterEach
    void beginAnew() {
        driver.manage().deleteAllCookies();
        driver.manage().window().setSize(DESKTOP);
    }

    @AfterAll
    void closeBrowser() {
        if (driver != null) {
            driver.quit();
        }
    }

    /** Answers the browser, for what the steps below do not cover. */
    protected final WebDriver driver() {
        return driver;
    }

    /** Opens a path of the site, given without its first slash, and waits until it is shown. */
    protected final void open(String path) {
        driver.get("http://localhost:" + port + "/" + path);
        settle();
    }

    /** Waits until the page is built and the server has answered everything. */
    protected final void settle() {
        await(browser ->
                Boolean.TRUE.equals(
                        ((JavascriptExecutor) browser)
                                .executeScript(
                                        """
                                        const clients = window.Vaadin?.Flow?.clients;
                                        return document.readyState === 'complete'
                                            && !!document.querySelector('.app-main > *')
                                            && !!clients
                                            && Object.values(clients).every(c => !c.isActive || !c.isActive());
                                        """)));
    }

    /** Waits until the address, without the site, is the given path. */
    protected final void awaitPath(String path) {
        await(browser -> currentPath().equals(path));
        settle();
    }

    /** Answers the address without the site and its first slash. */
    protected final String currentPath() {
        return driver.getCurrentUrl().replaceFirst("^https?://[^/]+/", "");
    }

    /** Waits for something to become true or there. */
    protected final <T> T await(Function<WebDriver, T> condition) {
        return new WebDriverWait(driver, PATIENCE, GLANCE)
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    /** Waits for a visible element. */
    protected final WebElement find(String css) {
        return await(browser ->
                browser.findElements(By.cssSelector(css)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Waits until a text is shown anywhere on the page. */
    protected final void awaitText(String text) {
        await(browser -> find("body").getText().contains(text));
    }

    /** Presses the visible button or link with this text, in the header only if nowhere else. */
    protected final void press(String text) {
        var path =
                "//*[self::vaadin-button or self::button or self::a][normalize-space(.)='"
                        + text
                        + "']";
        await(browser ->
                        browser.findElements(By.xpath(path)).stream()
                                .filter(WebElement::isDisplayed)
                                .min(Comparator.comparing(BrowserTest::isInHeader))
                                .orElse(null))
                .click();
    }

    private static boolean isInHeader(WebElement element) {
        return !element.findElements(By.xpath("ancestor::header[@class='app-header']")).isEmpty();
    }

    /** Types into the field with this label, replacing what is there. */
    protected final void type(String label, String text) {
        var input = field(label);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(text);
        input.sendKeys(Keys.TAB);
    }

    /** Answers the input of the field with this label. */
    protected final WebElement field(String label) {
        return await(browser ->
                (WebElement)
                        ((JavascriptExecutor) browser)
                                .executeScript(
                                        """
                                        const label = [...document.querySelectorAll('label')]
                                            .find(l => l.textContent.trim() === arguments[0] && l.getClientRects().length);
                                        return label && document.getElementById(label.htmlFor);
                                        """,
                                        label));
    }

    /** Signs in on the sign-in page. */
    protected final void signIn(String userName, String password) {
        open("login");
        type("User name", userName);
        type("Password", password);
        find("vaadin-login-form vaadin-button").click();
    }

    /** Sets the theme as if the person had chosen it before, and opens the page anew. */
    protected final void useTheme(String theme) {
        driver.manage().addCookie(new Cookie("palpate-theme", theme));
        driver.navigate().refresh();
        settle();
    }

    /** Fails with a readable list if axe finds the screen hard to use for somebody. */
    protected final void assertNoViolations() {
        settle();
        var violations = new AxeBuilder().withTags(WCAG).analyze(driver).getViolations();
        assertThat(violations)
                .as("accessibility of " + currentPath())
                .extracting(rule ->
                        rule.getId()
                                + ": "
                                + rule.getHelp()
                                + rule.getNodes().stream()
                                        .map(node ->
                                                "\n    "
                                                        + node.getHtml()
                                                        + " "
                                                        + node.getFailureSummary())
                                        .reduce("", String::concat))
                .isEmpty();
    }

    /** Fails if the page has to be scrolled to the side. */
    protected final void assertFits(String page) {
        assertThat(
                        (Long)
                                script(
                                        "return document.documentElement.scrollWidth"
                                                + " - window.innerWidth"))
                .as(page + " fits the screen")
                .isLessThanOrEqualTo(0);
    }

    /** Checks the screen in both themes. */
    protected final void assertNoViolationsInBothThemes() {
        useTheme("light");
        assertNoViolations();
        useTheme("dark");
        assertNoViolations();
        driver.manage().deleteCookieNamed("palpate-theme");
    }

    /** Presses Tab until the focus is there, as somebody without a mouse does. */
    protected final void tabTo(String css) {
        for (int presses = 0; presses < 120 && !focusIsIn(css); presses++) {
            keys(Keys.TAB);
        }
        assertThat(focusIsIn(css)).as("Tab reaches " + css).isTrue();
    }

    /** Presses Shift+Tab until the focus is there. */
    protected final void tabBackTo(String css) {
        for (int presses = 0; presses < 120 && !focusIsIn(css); presses++) {
            new Actions(driver).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform();
            settle();
        }
        assertThat(focusIsIn(css)).as("Shift+Tab reaches " + css).isTrue();
    }

    /** Types wherever the focus is. */
    protected final void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        settle();
    }

    protected final boolean focusIsIn(String css) {
        return Boolean.TRUE.equals(
                script("return !!document.activeElement?.closest(arguments[0])", css));
    }

    protected final Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** Waits until the browser has downloaded a file of this name, and answers what is in it. */
    protected final byte[] awaitDownload(String fileName) {
        var file = downloads.resolve(fileName);
        await(browser -> Files.exists(file));
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a picture of the screen under {@code target/screenshots}. */
    protected final Path takeScreenshot(String name) {
        try {
            var folder = Files.createDirectories(Path.of("target", "screenshots"));
            var file = folder.resolve(name + ".png");
            return Files.write(file, ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
