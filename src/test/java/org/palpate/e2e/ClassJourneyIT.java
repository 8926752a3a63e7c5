package org.palpate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;

import org.palpate.account.AccountRole;
import org.palpate.account.TestAccounts;
import org.palpate.content.ContentLibrary;

/**
 * A class from its first day to its grades: three students do one module, one of them late, one of
 * them dangerously, one of them faultlessly. Each step begins where the one before has ended.
 */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClassJourneyIT extends ClassroomTest {

    private static final String CALF = "A tight calf after the flight";
    private static final String TRACK = "The evening after the track";
    private static final String QUESTION =
            "For how many seconds do you hold the stretch after massaging a region?";

    @Autowired private ContentLibrary library;

    private final Map<String, String> attempts = new HashMap<>();
    private String classPage = "";
    private String module = "";
    private String assignment = "";
    private String gradePage = "";
    private String code = "";

    @BeforeAll
    void employ() {
        accounts().make("ida.holm", AccountRole.INSTRUCTOR);
    }

    @Test
    @Order(1)
    void anInstructorMakesAClassAndOpensIt() {
        at("2026-03-02T08:00:00Z");
        signInAs("ida.holm");
        open("classes");
        press("New class");
        type("Name of the class", "Sports massage, spring");
        press("Make the class");
        await(browser -> currentPath().endsWith("/people"));
        classPage = currentPath().replace("/people", "");
        press("Open for joining");
        code = find(".join-panel__code").getText();
        assertThat(code).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(moments(".join-panel__until")).containsExactly("2026-03-30T08:00:00Z");
        takeScreenshot("class-people");
    }

    @Test
    @Order(2)
    void anInstructorComposesAModuleByKeyboard() {
        signInAs("ida.holm");
        open("modules");
        tabTo("vaadin-button[theme~='primary']");
        keys(Keys.ENTER);
        await(browser -> currentPath().matches("modules/[0-9a-f-]{36}"));
        module = currentPath();
        tabTo(".about-fields vaadin-text-field");
        keys("Refer or treat", Keys.TAB);
        keys("When hands help and when they wait.", Keys.TAB);
        keys("40", Keys.TAB);

        add("Card", "refer", "Refer to a doctor");
        add("Case", "flight", CALF);
        add("Case", "track", TRACK);
        add("Check", "how many seconds", QUESTION);
        add("Lesson", "after the race", "After the race");

        tabBackTo("[aria-label='Move up: After the race']");
        for (int place = 3; place > 0; place--) {
            keys(Keys.ENTER);
            await(browser -> focusIsIn("[aria-label='Move up: After the race']"));
        }
        keys(Keys.ENTER);
        await(browser -> focusIsIn("[aria-label='Move down: After the race']"));
        assertThat(items()).startsWith("After the race", "Refer to a doctor");
        tabTo("[aria-label='Move up: " + QUESTION + "']");
        altUp();
        altUp();
        await(browser ->
                items().equals(
                                List.of(
                                        "After the race",
                                        "Refer to a doctor",
                                        QUESTION,
                                        CALF,
                                        TRACK)));

        tabTo(".pass-rule vaadin-integer-field");
        replace("75");
        keys(Keys.TAB);
        keys("2", Keys.TAB);
        awaitText("Ready to assign");
        driver().navigate().refresh();
        settle();
        assertThat(items())
                .containsExactly("After the race", "Refer to a doctor", QUESTION, CALF, TRACK);
        assertThat(field("Score to reach, in percent").getDomProperty("value")).isEqualTo("75");
        assertThat(field("Tries for each case").getDomProperty("value")).isEqualTo("2");
        takeScreenshot("module-editor");
    }

    @Test
    @Order(3)
    void anInstructorAssignsTheModuleWithADueDate() {
        signInAs("ida.holm");
        open(classPage + "/assignments");
        press("Assign a module");
        await(browser -> currentPath().endsWith("/assignments/new"));
        pick("Module", "Refer or treat (yours)");
        await(browser -> "Refer or treat".equals(field("Title").getDomProperty("value")));
        fill("Due day", "3/6/2026");
        fill("Due time", "6:00 PM");
        takeScreenshot("new-assignment");
        press("Assign");
        await(browser -> currentPath().matches("classes/[^/]+/assignments/[0-9a-f-]{36}"));
        assignment = currentPath().replaceAll(".*/", "");
        awaitText("Nobody has this yet.");
        assertThat(find("palpate-moment[datetime='2026-03-06T18:00:00Z']")).isNotNull();
    }

    @Test
    @Order(4)
    void oneStudentDoesEverythingWell() {
        at("2026-03-02T09:00:00Z");
        join("mia.kern", "=SUM(A1:A9)", "");
        study("30", "Right.");
        treat(
                "mia calf",
                CALF,
                "2026-03-02T09:10:00Z",
                "2026-03-02T09:20:00Z",
                () -> {
                    decide("Refer");
                    decide("No massage");
                    addStep("Follow-up", "refer to a doctor", null);
                    addStep("Follow-up", "explain the findings", null);
                    addStep("Follow-up", "note the findings", null);
                    addStep("Follow-up", "stop running", null);
                });
        assertThat(find(".score__number").getText()).isEqualTo("100 %");
        treat(
                "mia track",
                TRACK,
                "2026-03-02T09:30:00Z",
                "2026-03-02T09:40:00Z",
                () -> {
                    decide("Treat");
                    decide("Post-event massage");
                    addStep("Check", "establish the objective", null);
                    addStep("Check", "post-event gate", null);
                    addStep("Treat", "flushing", "legs", "D2 gentle", "Slow and controlled");
                    addStep(
                            "Stretch",
                            "static stretch",
                            "legs",
                            "Hold: 30",
                            "Repetitions: 1",
                            "Moderate");
                    addStep("At home", "home-care advice", null);
                });
        assertThat(find(".score__number").getText()).isEqualTo("100 %");
        open("assignments/" + assignment);
        awaitText("5 of 5 done");
        assertThat(find(".work-facts__standing").getText()).contains("100 %", "Safe", "Passed");
        takeScreenshot("assignment-work");
    }

    @Test
    @Order(5)
    void oneStudentIsUnsafe() {
        at("2026-03-02T10:00:00Z");
        join("tom.weiss", "Tom Weiss", "");
        study("20", "Not right yet.");
        treat(
                "tom calf",
                CALF,
                "2026-03-02T10:10:00Z",
                "2026-03-02T10:20:00Z",
                () -> {
                    decide("Treat");
                    decide("General massage");
                    addStep("Treat", "flushing", "legs");
                    addStep("Follow-up", "explain the findings", null);
                    addStep("Follow-up", "note the findings", null);
                    addStep("Follow-up", "stop running", null);
                });
        // Explained, noted and stopped for 6 of 15 points; the strokes cost 3.
        assertThat(find(".score__number").getText()).isEqualTo("20 %");
        assertThat(find(".safety__verdict").getText()).isEqualTo("Unsafe");
        treat(
                "tom track",
                TRACK,
                "2026-03-02T10:30:00Z",
                "2026-03-02T10:40:00Z",
                () -> {
                    decide("Treat");
                    decide("Post-event massage");
                    addStep("Check", "establish the objective", null);
                    addStep("Treat", "flushing", "legs", "D3 medium", "Slow and controlled");
                });
        // 11.7 of 21 points, and one of two ordered steps in place: 0.8 · 55.7 % + 0.2 · 50 %.
        assertThat(find(".score__number").getText()).isEqualTo("54.6 %");
    }

    @Test
    @Order(6)
    void oneStudentIsLate() {
        at("2026-03-02T11:00:00Z");
        join("lea.brandt", "Lea Brandt", "lea@example.org");
        study("30", "Right.");
        treat(
                "lea calf",
                CALF,
                "2026-03-02T11:10:00Z",
                "2026-03-02T11:20:00Z",
                () -> {
                    decide("Refer");
                    decide("No massage");
                    addStep("Follow-up", "refer to a doctor", null);
                    addStep("Follow-up", "explain the findings", null);
                    addStep("Follow-up", "note the findings", null);
                });
        // 13 of 15 points.
        assertThat(find(".score__number").getText()).isEqualTo("87 %");
        treat(
                "lea track",
                TRACK,
                "2026-03-07T09:10:00Z",
                "2026-03-07T09:20:00Z",
                () -> {
                    decide("Treat");
                    decide("Post-event massage");
                    addStep("Check", "establish the objective", null);
                    addStep("Check", "post-event gate", null);
                    addStep("Treat", "flushing", "legs", "D2 gentle", "Slow and controlled");
                    addStep(
                            "Stretch",
                            "static stretch",
                            "legs",
                            "Hold: 30",
                            "Repetitions: 1",
                            "Moderate");
                });
        // 18 of 21 points in the right order: 0.8 · 85.7 % + 0.2.
        assertThat(find(".score__number").getText()).isEqualTo("89 %");
        open("assignments/" + assignment);
        awaitText("Handed in after the due date");
    }

    @Test
    @Order(7)
    void aStudentSeesNothingOfTheInstructorsScreens() {
        signInAs("tom.weiss");
        for (String screen : List.of("/gradebook", "/statistics", "/people", "/assignments")) {
            open(classPage + screen);
            awaitText("Your account may not open this page");
        }
        accounts().make("max.other", AccountRole.INSTRUCTOR);
        signInAs("max.other");
        open(classPage + "/gradebook");
        awaitText("There is nothing here");
        open(attemptInClass("tom calf"));
        awaitText("There is nothing here");
    }

    @Test
    @Order(8)
    void theInstructorReadsTheGrades() {
        at("2026-03-08T09:00:00Z");
        signInAs("ida.holm");
        open(classPage + "/assignments");
        awaitText("3 students: 3 done, 2 passed");
        press("Refer or treat");
        awaitText("handed in after the due date");
        takeScreenshot("assignment");
        open(classPage);
        press("Gradebook");
        awaitPath(classPage + "/gradebook");
        // The question counts like a case: (100 + 86.7 + 88.6) / 3 and (0 + 20 + 54.6) / 3.
        await(browser -> texts(".grade-cell").size() == 3);
        assertThat(texts(".grade-cell"))
                .containsExactly(
                        "100 % Passed", "92 % Passed · late", "24.9 % Not yet passed · unsafe");
        takeScreenshot("gradebook");
    }

    @Test
    @Order(9)
    void theInstructorCommentsAndSetsAScore() {
        signInAs("ida.holm");
        open(classPage + "/gradebook");
        await(browser -> texts(".grade-cell").size() == 3);
        driver().findElements(By.cssSelector(".grade-cell")).get(1).click();
        awaitText("Earned: 92 %. 5 of 5 done.");
        gradePage = currentPath();
        press(TRACK);
        awaitPath(attemptInClass("lea track"));
        assertThat(find(".comparison").getText()).contains("Static stretch", "Home-care advice");
        takeScreenshot("attempt-sheet");
        type("Your comment", "Well ordered. Think of what she does at home.");
        press("Add comment");
        await(browser ->
                find(".remarks")
                        .getText()
                        .contains(
                                "Well ordered. Think of what she does at home.\n"
                                        + "Test ida.holm, "));
        assertThat(moments(".remarks")).containsExactly("2026-03-08T09:00:00Z");

        press("Set a score");
        await(browser -> focusIsIn("vaadin-dialog"));
        takeScreenshot("reason-dialog");
        press("Save");
        awaitText("Say why.");
        type("Score in percent", "80");
        type("Reason", "A day after the due date.");
        press("Save");
        await(browser -> find(".grade__number").getText().equals("80 %"));
        assertThat(texts(".grade__history li"))
                .singleElement()
                .asString()
                .startsWith(
                        "Score set by hand: 91.7 % → 80 % “A day after the due date.”"
                                + " Test ida.holm, ");
        assertThat(moments(".grade__history")).containsExactly("2026-03-08T09:00:00Z");
        assertThat(find(".grade").getText())
                .contains("Passed · late · set by hand", "Earned: 92 %. Set by hand: 80 %.");
    }

    @Test
    @Order(10)
    void theInstructorExcusesAStudent() {
        signInAs("ida.holm");
        open(attemptInClass("tom calf"));
        press("Excuse");
        type("Reason", "Ill on Monday.");
        press("Save");
        await(browser -> find(".grade").getText().contains("Excused"));
        assertThat(texts(".grade__history li"))
                .singleElement()
                .asString()
                .startsWith("Excused: 24.9 % → 24.9 %, excused “Ill on Monday.” Test ida.holm, ");
        assertThat(moments(".grade__history")).containsExactly("2026-03-08T09:00:00Z");
        takeScreenshot("grade-excused");
        open(classPage + "/gradebook");
        await(browser -> texts(".grade-cell").size() == 3);
        assertThat(texts(".grade-cell"))
                .containsExactly(
                        "100 % Passed",
                        "80 % Passed · late · set by hand", "25 % Excused · unsafe");
    }

    @Test
    @Order(11)
    void theInstructorReadsTheStatistics() {
        signInAs("ida.holm");
        open(classPage + "/statistics");
        // (100 + 20 + 86.7) / 3 and (100 + 54.6 + 88.6) / 3.
        assertThat(figures(CALF))
                .containsEntry("n", "3")
                .containsEntry("Mean", "69 % few")
                .containsEntry("Unsafe", "33 % few")
                .containsEntry("Facility", "68.9 % few")
                .containsEntry("SD", "42.9 % few");
        assertThat(figures(TRACK))
                .containsEntry("n", "3")
                .containsEntry("Mean", "81 % few")
                .containsEntry("Unsafe", "0 % few")
                .containsEntry("Facility", "81.0 % few")
                .containsEntry("SD", "23.6 % few");
        takeScreenshot("statistics");

        press(
                "Close",
                "[aria-label='3 attempts behind: " + CALF + "']",
                () ->
                        assertThat(texts(".attempts-dialog__list li"))
                                .containsExactly(
                                        "=SUM(A1:A9) " + CALF + " · 100 % Safe",
                                        "Lea Brandt " + CALF + " · 87 % Safe",
                                        "Tom Weiss " + CALF + " · 20 % Unsafe"));
        WebElement unsafe = find(".heat__cell a[title='Tom Weiss: unsafe']");
        script("arguments[0].scrollIntoView({block: 'center'})", unsafe);
        takeScreenshot("heat-map");
        unsafe.click();
        awaitPath(attemptInClass("tom calf"));
        awaitText("Tom Weiss");
    }

    @Test
    @Order(12)
    void theInstructorTakesTheResultsAway() {
        signInAs("ida.holm");
        open(classPage + "/gradebook");
        var expected = new ExpectedExports(attempts, library.version());
        press("Grades");
        assertThat(csv("grades.csv")).containsExactlyElementsOf(expected.grades());
        press("Attempts");
        assertThat(csv("attempts.csv")).containsExactlyElementsOf(expected.attempts());
        press("Elements");
        assertThat(csv("elements.csv")).containsExactlyElementsOf(expected.elements());
    }

    @Test
    @Order(13)
    void gradingAgainByTheSameRulesChangesNothing() {
        signInAs("ida.holm");
        open(classPage + "/statistics");
        press("Have the rules changed? Grade again");
        awaitText("Nothing would change. 6 attempts stay as graded.");
        takeScreenshot("regrade");
    }

    @Test
    @Order(14)
    void everyScreenIsUsableForEverybody() {
        signInAs("ida.holm");
        open("own-cases");
        press("Start from a library case");
        pick("Case", CALF + " (" + library.clientCase("C10").orElseThrow().client() + ")");
        press("Copy it");
        await(browser -> currentPath().matches("own-cases/[0-9a-f-]{36}"));
        String ownCase = currentPath();
        String task = classPage + "/assignments/" + assignment;
        assertUsable("classes", "classes");
        assertUsable(classPage + "/people", "class-people");
        assertUsable(classPage + "/assignments", "class-assignments");
        assertUsable(classPage + "/assignments/new", "new-assignment");
        assertUsable(task, "class-assignment");
        assertUsable(classPage + "/gradebook", "gradebook");
        assertUsable(gradePage, "grade");
        assertUsable(attemptInClass("tom track"), "attempt-sheet");
        assertUsable(classPage + "/statistics", "statistics");
        assertUsable(task.replace("assignments", "gradebook") + "/regrade", "regrade");
        assertUsable("modules", "modules");
        assertUsable(module, "module-editor");
        assertUsable("own-cases", "own-cases");
        assertUsable(ownCase, "own-case-editor");

        signInAs("lea.brandt");
        assertUsable("assignments", "my-assignments");
        assertUsable("assignments/" + assignment, "my-assignment");
    }

    private void join(String userName, String name, String email) {
        open("join/" + code.replace("-", ""));
        press("Make an account");
        await(browser -> currentPath().startsWith("register"));
        settle();
        type("User name", userName);
        type("What should we call you?", name);
        type("E-mail (optional)", email);
        type("Password", TestAccounts.PASSWORD);
        press("Create account");
        awaitText("Join Sports massage, spring?");
        awaitText("With Test ida.holm.");
        press("Join");
        awaitPath("classes");
        awaitText("Sports massage, spring");
    }

    /** Reads the lesson, studies the card and answers the question of the module. */
    private void study(String seconds, String verdict) {
        open("assignments");
        press("Refer or treat");
        awaitPath("assignments/" + assignment);
        find("a[aria-label='Read: After the race']").click();
        awaitPath("lessons/post-event");
        press("Mark as read");
        awaitText("You have read this lesson");
        open("assignments/" + assignment);
        find("[aria-label='Study: Refer to a doctor']").click();
        awaitPath("cards/refer");
        open("assignments/" + assignment);
        awaitText("2 of 5 done");
        find(".work-row__check summary").click();
        find("#check-hold vaadin-number-field").click();
        keys(seconds);
        find("#check-hold > vaadin-button").click();
        await(browser -> find("#check-hold .check__verdict").getText().startsWith(verdict));
        awaitText("3 of 5 done");
    }

    private void treat(
            String attempt, String client, String begunAt, String handedInAt, Runnable plan) {
        at(begunAt);
        open("assignments/" + assignment);
        find("a[aria-label='Treat: " + client + "']").click();
        await(browser -> currentPath().contains("/cases/"));
        settle();
        plan.run();
        at(handedInAt);
        press("Submit plan");
        confirmSubmission();
        await(browser -> currentPath().startsWith("attempts/"));
        settle();
        attempts.put(attempt, currentPath().replace("attempts/", ""));
    }

    private String attemptInClass(String attempt) {
        return classPage + "/attempts/" + attempts.get(attempt);
    }

    /** Finds something in the palette of the module editor and adds it, with the keyboard. */
    private void add(String kind, String sought, String title) {
        if (!focusIsIn(".item-palette")) {
            tabTo(".item-palette vaadin-select");
        } else {
            tabBackTo(".item-palette vaadin-select");
        }
        keys(Keys.ENTER);
        await(browser -> focusIsIn("vaadin-select-item"));
        keys(Keys.HOME);
        for (int presses = 0; presses < 5 && !focused().equals(kind + "s"); presses++) {
            keys(Keys.ARROW_DOWN);
        }
        keys(Keys.ENTER);
        await(browser -> focusIsIn(".item-palette vaadin-select"));
        keys(Keys.TAB);
        replace(sought);
        await(browser -> texts(".item-palette__row .module-item__title").contains(title));
        tabTo("[aria-label='Add: " + title + "']");
        keys(Keys.ENTER);
        await(browser -> items().getLast().equals(title));
        await(browser -> focusIsIn(".item-palette"));
    }

    /** Chooses in a combo box. */
    private void pick(String label, String option) {
        field(label).sendKeys(option);
        await(browser ->
                        browser.findElements(By.cssSelector("vaadin-combo-box-item")).stream()
                                .filter(item -> item.getText().equals(option))
                                .findFirst()
                                .orElse(null))
                .click();
        settle();
    }

    /** Types instead of what stands in the focused field. */
    private void replace(String text) {
        driver().switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        settle();
    }

    private String focused() {
        return String.valueOf(script("return document.activeElement.textContent.trim()"));
    }

    private List<String> items() {
        return texts(".module-items .module-item__title");
    }

    private void altUp() {
        new Actions(driver()).keyDown(Keys.ALT).sendKeys(Keys.ARROW_UP).keyUp(Keys.ALT).perform();
        settle();
    }

    private void fill(String ariaLabel, String text) {
        WebElement input = find("input[aria-label='" + ariaLabel + "']");
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.ENTER, Keys.TAB);
        settle();
    }

    /** Opens a dialog by what it is called, looks at it and closes it. */
    private void press(String close, String opener, Runnable look) {
        WebElement button = find(opener);
        script("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
        find("vaadin-dialog");
        look.run();
        press(close);
        await(browser -> browser.findElements(By.cssSelector("vaadin-dialog")).isEmpty());
    }

    /** The moments told there, as machines read them, whatever the zone of the browser. */
    private List<String> moments(String css) {
        return driver().findElements(By.cssSelector(css + " time")).stream()
                .map(time -> time.getDomAttribute("datetime"))
                .toList();
    }

    /** The figures of one case in the table of the items, by the titles of their columns. */
    private Map<String, String> figures(String title) {
        WebElement row =
                await(browser ->
                        browser.findElements(By.cssSelector("table tbody tr")).stream()
                                .filter(each ->
                                        each.getText()
                                                .matches("(?s)[0-9]+[.] \\Q" + title + "\\E.*"))
                                .findFirst()
                                .orElse(null));
        Map<String, String> figures = new HashMap<>();
        row.findElements(By.cssSelector("td[data-title]"))
                .forEach(cell -> figures.put(cell.getDomAttribute("data-title"), cell.getText()));
        return figures;
    }

    /** The cells of a downloaded file, row by row; it must be UTF-8 and say so to Excel. */
    private List<List<String>> csv(String fileName) {
        String text = new String(awaitDownload(fileName), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
