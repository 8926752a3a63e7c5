package org.palpate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

import org.palpate.account.AccountRole;
import org.palpate.course.AssignmentService;
import org.palpate.course.TestAssignments;

/** A student sits an exam by the clock of the site and hears nothing before the results are out. */
class ExamJourneyIT extends ClassroomTest {

    private static final String CALF = "A tight calf after the flight";

    @Autowired private TestAssignments classes;
    @Autowired private AssignmentService assignments;

    @Test
    void sitsAnExamThatSurvivesAReloadAndSeesTheResultOnceItIsReleased() {
        at("2026-03-02T08:00:00Z");
        String task = assign();
        String exam = "assignments/" + task.replaceAll(".*/", "");
        signInAs("sam.exam");
        open("assignments");
        press("Midterm");
        awaitPath(exam);
        awaitText("You have 30 minutes from the moment you start.");
        assertThat(driver().findElements(By.cssSelector(".work-list"))).isEmpty();
        press("Start the exam");
        awaitText("Your 30 minutes begin now.");
        find("vaadin-dialog vaadin-button[theme~='primary']").click();
        await(browser -> timeLeft() > 29 * 60);
        takeScreenshot("exam");
        assertNoViolationsInBothThemes();

        find(".work-row__check summary").click();
        find("#check-hold vaadin-number-field").click();
        keys("30");
        press("Keep my answer");
        awaitText("Your answer is kept. You may still change it.");
        assertThat(find("body").getText()).doesNotContain("Right.");

        open(exam);
        find("a[aria-label='Treat: " + CALF + "']").click();
        await(browser -> currentPath().endsWith("/cases/C10"));
        settle();
        decide("Refer");
        decide("No massage");
        addStep("Follow-up", "refer to a doctor", null);
        awaitText("Saved");
        at("2026-03-02T08:20:00Z");
        driver().navigate().refresh();
        settle();
        awaitText("Your draft is back");
        assertThat(steps()).containsExactly("Refer to a doctor");
        assertThat(timeLeft()).isBetween(9 * 60, 10 * 60);

        press("Submit plan");
        awaitText("You see the result once it is released.");
        confirmSubmission();
        awaitPath(exam);
        awaitText("2 of 2 done");
        assertThat(find(".work-list").getText()).contains("Handed in").doesNotContain("%");
        press("Hand in the exam");
        awaitText("Everything is done.");
        press("Hand in");
        awaitText("Your results show here once they are released.");
        open("attempts");
        assertThat(find(".app-main").getText()).doesNotContain("60 %");

        signInAs("eva.exam");
        open(task);
        awaitText("Handed in, 2 of 2 done");
        press("Release results");
        awaitText("Release the results?");
        press("Release");
        awaitText("The results are released.");

        signInAs("sam.exam");
        open(exam);
        awaitText("Your results are released.");
        // The question is right, and of the client's 15 points 9 are earned: (100 + 60) / 2.
        assertThat(find(".work-facts__standing").getText()).contains("80 %", "Safe", "Passed");
        press("Result");
        await(browser -> currentPath().startsWith("attempts/"));
        assertThat(find(".score__number").getText()).isEqualTo("60 %");
    }

    /** Makes a class with an exam of half an hour; answers where its instructor finds it. */
    private String assign() {
        var student = accounts().make("sam.exam", AccountRole.LEARNER);
        var instructor = accounts().signInAsNew("eva.exam", AccountRole.INSTRUCTOR);
        try {
            var classId = classes.schoolClass("Examined class");
            classes.employ(classId, instructor);
            classes.enrol(classId, student);
            String module = classes.module(1, "BEST", "check post-event hold", "case C10");
            return "classes/%s/assignments/%s"
                    .formatted(classId, assignments.assign(classId, module, classes.exam(30)));
        } finally {
            accounts().signOut();
        }
    }

    /** What the clock on the page shows, in seconds. */
    private int timeLeft() {
        String[] parts = find(".countdown__face").getText().split(":", -1);
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }
}
