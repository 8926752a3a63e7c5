package org.palpate.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.SettableClock;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;
import org.palpate.course.AssignmentService;
import org.palpate.course.AssignmentTerms;
import org.palpate.course.TestAssignments;
import org.palpate.course.TestAssignmentsConfiguration;
import org.palpate.grading.TreatmentPlan;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.SubmitOutcome;
import org.palpate.quiz.TestAttempts;
import org.palpate.quiz.TestAttemptsConfiguration;

/** A class with an instructor and two students. */
@SpringBootTest
@Import({
    TestAccountsConfiguration.class,
    TestAttemptsConfiguration.class,
    TestAssignmentsConfiguration.class
})
abstract class GradebookTest {

    static final String CASE = "C06";
    static final String OTHER_CASE = "C03";

    @Autowired GradebookService gradebook;
    @Autowired GradeDesk desk;
    @Autowired AttemptDesk attemptDesk;
    @Autowired AttemptService attempts;
    @Autowired AssignmentService assignments;
    @Autowired TestAssignments testAssignments;
    @Autowired TestAttempts testAttempts;
    @Autowired TestAccounts testAccounts;
    @Autowired SettableClock clock;
    @Autowired JdbcTemplate database;

    AccountId ines;
    AccountId mia;
    AccountId tom;
    UUID classId;

    @BeforeEach
    void startEmpty() {
        removeAll();
        ines = testAccounts.make("ines", AccountRole.INSTRUCTOR);
        mia = testAccounts.make("mia", AccountRole.LEARNER);
        tom = testAccounts.make("tom", AccountRole.LEARNER);
        classId = classOf(ines, mia, tom);
    }

    @AfterEach
    void leave() {
        removeAll();
        testAccounts.signOut();
    }

    void removeAll() {
        database.update("delete from grade_history");
        database.update("delete from grade_adjustment");
        testAssignments.removeAll();
        testAccounts.removeAll();
    }

    UUID classOf(AccountId instructor, AccountId... students) {
        var made = testAssignments.schoolClass("Sports massage");
        testAssignments.employ(made, instructor);
        for (var student : students) {
            testAssignments.enrol(made, student);
        }
        return made;
    }

    UUID assign(int tries, String... cases) {
        return assign(classId, ines, testAssignments.practice(), tries, cases);
    }

    UUID assign(
            UUID toClass, AccountId instructor, AssignmentTerms terms, int tries, String... cases) {
        testAccounts.signInAs(instructor);
        var items = new String[cases.length];
        for (int i = 0; i < cases.length; i++) {
            items[i] = "case " + cases[i];
        }
        return assignments.assign(toClass, testAssignments.module(tries, "BEST", items), terms);
    }

    /** Submits the plan as the student, and signs the instructor in again. */
    UUID submit(AccountId student, UUID assignment, String caseId, TreatmentPlan plan) {
        testAccounts.signInAs(student);
        var owner = new AccountOwner(student);
        var draft = attempts.openDraft(owner, caseId, assignment);
        attempts.saveDraft(draft.id(), owner, plan, draft.version());
        var stored = attempts.draft(owner, caseId, assignment).orElseThrow();
        assertThat(attempts.submit(stored.id(), owner, stored.version()))
                .isInstanceOf(SubmitOutcome.Graded.class);
        testAccounts.signInAs(ines);
        return stored.id();
    }

    GradeCell grade(UUID assignment, AccountId student) {
        return gradebook.grade(classId, assignment, student).orElseThrow();
    }

    GradeOutcome override(UUID assignment, AccountId student, double score) {
        return desk.override(
                classId,
                assignment,
                student,
                score,
                "Good talk in class",
                grade(assignment, student).version());
    }
}
