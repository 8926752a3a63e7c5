package org.palpate.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;
import org.palpate.content.CheckAnswer;
import org.palpate.quiz.AttemptReview;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.TestAttempts;
import org.palpate.quiz.TestAttemptsConfiguration;
import org.palpate.quiz.UnknownCase;

/** Tries every call about assignments as the wrong person and with ids of another class. */
@SpringBootTest(
        properties = "spring.datasource.url=jdbc:h2:mem:assignment-access;DB_CLOSE_DELAY=-1")
@Import({
    TestAccountsConfiguration.class,
    TestAttemptsConfiguration.class,
    TestAssignmentsConfiguration.class
})
class AssignmentAccessTest {

    private static final String CASE = "C06";

    @Autowired private AssignmentService assignments;
    @Autowired private AssignmentOutcomes outcomes;
    @Autowired private WorkService work;
    @Autowired private AttemptService attempts;
    @Autowired private AttemptReview review;
    @Autowired private TestAssignments testAssignments;
    @Autowired private TestAttempts testAttempts;
    @Autowired private TestAccounts testAccounts;

    private AccountId ines;
    private AccountId otto;
    private AccountId ada;
    private AccountId mia;
    private AccountId tom;
    private UUID classId;
    private UUID assignment;
    private UUID attempt;

    @BeforeEach
    void startEmpty() {
        testAssignments.removeAll();
        testAccounts.removeAll();
        ines = testAccounts.make("ines", AccountRole.INSTRUCTOR);
        otto = testAccounts.make("otto", AccountRole.INSTRUCTOR);
        ada = testAccounts.make("ada", AccountRole.ADMINISTRATOR);
        mia = testAccounts.make("mia", AccountRole.LEARNER);
        tom = testAccounts.make("tom", AccountRole.LEARNER);
        classId = testAssignments.schoolClass("Sports massage");
        testAssignments.employ(classId, ines);
        testAssignments.enrol(classId, mia);
        var other = testAssignments.schoolClass("Relaxation");
        testAssignments.employ(other, otto);
        testAssignments.enrol(other, tom);
        testAccounts.signInAs(ines);
        assignment =
                assignments.assign(
                        classId,
                        testAssignments.module(0, "BEST", "case " + CASE),
                        testAssignments.practice());
        testAccounts.signInAs(mia);
        var owner = new AccountOwner(mia);
        var draft = attempts.openDraft(owner, CASE, assignment);
        attempts.submit(draft.id(), owner, draft.version());
        attempt = draft.id();
    }

    @AfterEach
    void leave() {
        testAssignments.removeAll();
        testAccounts.signOut();
    }

    @Test
    void letsOnlyThoseWhoTeachTheClassAssignAndChange() {
        Map<String, ThrowingCallable> calls =
                Map.of(
                        "assign",
                        () -> assignments.assign(classId, "own:x", testAssignments.practice()),
                        "change",
                        () -> assignments.change(assignment, testAssignments.practice(), 0),
                        "setException",
                        () -> assignments.setException(assignment, mia, StudentException.NONE, 0),
                        "reopen",
                        () -> assignments.reopen(assignment, mia),
                        "withdraw",
                        () -> assignments.withdraw(assignment),
                        "release",
                        () -> assignments.release(assignment),
                        "choices",
                        () -> assignments.choices(classId));

        Stream.of(otto, mia, tom).forEach(stranger -> denies(stranger, calls));
        testAccounts.signOut();
        calls.forEach((name, call) ->
                assertThatExceptionOfType(AccessDeniedException.class).as(name).isThrownBy(call));
    }

    @Test
    void showsProgressAndAttemptsOnlyToThoseWhoTeachTheClassAndAdministrators() {
        Map<String, ThrowingCallable> calls =
                Map.of(
                        "ofClass",
                        () -> assignments.ofClass(classId),
                        "details",
                        () -> assignments.details(assignment),
                        "progress",
                        () -> assignments.progress(assignment),
                        "outcomes",
                        () -> outcomes.ofClass(classId),
                        "attempts",
                        () -> review.ofAssignment(assignment),
                        "attempts of a student",
                        () -> review.ofStudent(assignment, mia),
                        "verdicts",
                        () -> review.verdicts(assignment),
                        "open work",
                        () -> review.openWork(assignment),
                        "result",
                        () -> review.result(attempt));

        Stream.of(otto, mia, tom).forEach(stranger -> denies(stranger, calls));
        Stream.of(ines, ada)
                .forEach(reader -> {
                    testAccounts.signInAs(reader);
                    assertThat(review.ofAssignment(assignment)).hasSize(1);
                    assertThat(review.result(attempt)).isPresent();
                    assertThat(outcomes.ofClass(classId)).hasSize(1);
                });
    }

    @Test
    void keepsWhatStudentsPractiseFromInstructors() {
        testAccounts.signInAs(mia);
        var own = testAttempts.graded(new AccountOwner(mia), CASE, testAttempts.poorPlan());

        denies(ines, Map.of("result", () -> review.result(own)));
    }

    @Test
    void letsNobodyWorkOnWhatIsNotTheirs() {
        Map<String, ThrowingCallable> calls =
                Map.of(
                        "work",
                        () -> work.work(assignment),
                        "start",
                        () -> work.start(assignment),
                        "handIn",
                        () -> work.handIn(assignment),
                        "studyCard",
                        () -> work.studyCard(assignment, "flushing"),
                        "answer",
                        () -> work.answer(assignment, "l", "c", new CheckAnswer.Untouched()));

        Stream.of(ines, otto, ada, tom).forEach(stranger -> denies(stranger, calls));
        testAccounts.signInAs(tom);
        assertThat(work.mine()).isEmpty();
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> attempts.openDraft(new AccountOwner(tom), CASE, assignment));
    }

    @Test
    void takesNoCaseThatTheAssignmentDoesNotHave() {
        testAccounts.signInAs(mia);

        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> attempts.openDraft(new AccountOwner(mia), "C03", assignment));
    }

    @Test
    void assignsToNobodyOutsideTheClass() {
        testAccounts.signInAs(ines);
        var terms =
                new AssignmentTerms(
                        "For Tom",
                        testAssignments.window(),
                        AssignmentMode.PRACTICE,
                        null,
                        false,
                        false,
                        Set.of(tom));
        var seen = assignments.details(assignment).version();

        assertThat(assignments.change(assignment, terms, seen))
                .isEqualTo(new ChangeOutcome.Refused("Choose only students of this class."));
        assertThat(
                        assignments.setException(
                                assignment,
                                tom,
                                new StudentException(null, null, null, 1, null),
                                seen))
                .isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(assignments.details(assignment).terms().wholeClass()).isTrue();
    }

    @Test
    void hidesFromAStudentWhatWasChosenForOthers() {
        var pia = testAccounts.make("pia", AccountRole.LEARNER);
        testAssignments.enrol(classId, pia);
        testAccounts.signInAs(ines);
        var forPia =
                assignments.assign(
                        classId,
                        testAssignments.module(0, "BEST", "case " + CASE),
                        new AssignmentTerms(
                                "For Pia",
                                testAssignments.window(),
                                AssignmentMode.PRACTICE,
                                null,
                                false,
                                false,
                                Set.of(pia)));

        denies(mia, Map.of("work", () -> work.work(forPia)));
        testAccounts.signInAs(pia);
        assertThat(work.work(forPia).title()).isEqualTo("For Pia");
    }

    @Test
    void takesAWithdrawnAssignmentAwayAndKeepsItsAttempts() {
        testAccounts.signInAs(ines);
        assignments.withdraw(assignment);

        assertThat(review.ofAssignment(assignment)).hasSize(1);
        testAccounts.signInAs(mia);
        assertThat(work.mine()).isEmpty();
        var refusal =
                attempts.terms(new AccountOwner(mia), CASE, assignment).orElseThrow().refusal();
        assertThat(refusal).isEqualTo("Your instructor has withdrawn this assignment.");
        assertThat(attempts.result(attempt, new AccountOwner(mia))).isPresent();
    }

    private void denies(AccountId stranger, Map<String, ThrowingCallable> calls) {
        testAccounts.signInAs(stranger);
        calls.forEach((name, call) ->
                assertThatExceptionOfType(AccessDeniedException.class).as(name).isThrownBy(call));
    }
}
