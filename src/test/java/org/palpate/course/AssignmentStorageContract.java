package org.palpate.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.SettableClock;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;
import org.palpate.content.CheckAnswer;
import org.palpate.content.ContentLibrary;
import org.palpate.content.KnowledgeCheck;
import org.palpate.grading.TreatmentPlan;
import org.palpate.quiz.AssignmentRefused;
import org.palpate.quiz.AttemptReview;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.SaveOutcome;
import org.palpate.quiz.SubmitOutcome;
import org.palpate.quiz.TestAttempts;
import org.palpate.quiz.TestAttemptsConfiguration;

/** What assignments promise, whatever database keeps them. */
@SpringBootTest
@Import({
    TestAccountsConfiguration.class,
    TestAttemptsConfiguration.class,
    TestAssignmentsConfiguration.class
})
abstract class AssignmentStorageContract {

    private static final String CASE = "C06";
    private static final String OTHER_CASE = "C03";

    @Autowired private AssignmentService assignments;
    @Autowired private AssignmentOutcomes outcomes;
    @Autowired private WorkService work;
    @Autowired private AttemptService attempts;
    @Autowired private AttemptReview review;
    @Autowired private SittingClock sittingClock;
    @Autowired private ModuleUses uses;
    @Autowired private TestAssignments testAssignments;
    @Autowired private TestAttempts testAttempts;
    @Autowired private TestAccounts testAccounts;
    @Autowired private ContentLibrary library;
    @Autowired private SettableClock clock;
    @Autowired private JdbcTemplate database;

    private AccountId ines;
    private AccountId mia;
    private AccountOwner owner;
    private UUID classId;

    @BeforeEach
    void startEmpty() {
        testAssignments.removeAll();
        testAccounts.removeAll();
        ines = testAccounts.make("ines", AccountRole.INSTRUCTOR);
        mia = testAccounts.make("mia", AccountRole.LEARNER);
        owner = new AccountOwner(mia);
        classId = testAssignments.schoolClass("Sports massage");
        testAssignments.employ(classId, ines);
        testAssignments.enrol(classId, mia);
    }

    @AfterEach
    void leave() {
        testAssignments.removeAll();
        testAccounts.signOut();
    }

    @Test
    void keepsTheTermsAndExceptionsAsTheyWereSet() {
        var chosen =
                new AssignmentTerms(
                        "Midterm",
                        testAssignments.window(),
                        AssignmentMode.EXAM,
                        40,
                        true,
                        false,
                        Set.of(mia));
        var id = assign(chosen, 0, "BEST", "case " + CASE);
        var later =
                new StudentException(null, null, clock.instant().plus(Duration.ofDays(9)), 2, 60);

        var outcome = assignments.setException(id, mia, later, assignments.details(id).version());

        assertThat(outcome).isInstanceOf(ChangeOutcome.Changed.class);
        var details = assignments.details(id);
        assertThat(details.terms()).isEqualTo(chosen);
        assertThat(details.exceptions()).containsOnlyKeys(mia).containsValue(later);
    }

    @Test
    void tellsTheSecondOfTwoInstructorsAndLosesNothing() {
        var id = assign(testAssignments.practice(), 0, "BEST", "case " + CASE);
        var seen = assignments.details(id).version();
        var first = testAssignments.exam(null);
        assignments.change(id, first, seen);

        var outcome = assignments.change(id, testAssignments.practice(), seen);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ChangeOutcome.Outdated.class,
                        old -> assertThat(old.stored().terms()).isEqualTo(first));
        assertThat(assignments.details(id).terms()).isEqualTo(first);
    }

    @Test
    void noticesAnExceptionThatWasMadeInBetween() {
        var id = assign(testAssignments.practice(), 0, "BEST", "case " + CASE);
        var seen = assignments.details(id).version();
        assignments.setException(id, mia, new StudentException(null, null, null, 1, null), seen);

        assertThat(assignments.change(id, testAssignments.practice(), seen))
                .isInstanceOf(ChangeOutcome.Outdated.class);
    }

    @Test
    void keepsOneDraftForPracticeAndOneForEachAssignment() {
        var id = assign(testAssignments.practice(), 0, "BEST", "case " + CASE);
        testAccounts.signInAs(mia);

        var assigned = attempts.openDraft(owner, CASE, id);
        var own = attempts.openDraft(owner, CASE);

        assertThat(assigned.id()).isNotEqualTo(own.id());
        assertThat(attempts.openDraft(owner, CASE, id).id()).isEqualTo(assigned.id());
        assertThat(attempts.openDraft(owner, CASE).id()).isEqualTo(own.id());
        assertThat(attempts.draft(owner, CASE).orElseThrow().id()).isEqualTo(own.id());
    }

    @Test
    void refusesASecondOpenDraftInOneAssignment() {
        var id = assign(testAssignments.practice(), 0, "BEST", "case " + CASE);
        insertDraft(id, id.toString());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> insertDraft(id, id.toString()));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> insertDraft(id, "practice"));
    }

    @Test
    void refusesToForgetAnAssignmentThatHasAttempts() {
        var id = assign(testAssignments.practice(), 0, "BEST", "case " + CASE);
        submit(id, CASE, testAttempts.poorPlan());
        database.update("delete from assignment_outcome");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.update("delete from assignment where id = ?", id));
    }

    @Test
    void keepsTheOutcomeUpToDate() {
        var id =
                assign(testAssignments.practice(), 2, "BEST", "case " + CASE, "case " + OTHER_CASE);
        submit(id, CASE, testAttempts.modelPlan(CASE));
        assertThat(outcome())
                .satisfies(half -> {
                    assertThat(half.score()).isCloseTo(0.5, within(1e-9));
                    assertThat(half.done()).isOne();
                    assertThat(half.total()).isEqualTo(2);
                    assertThat(half.passed()).isFalse();
                });

        submit(id, OTHER_CASE, testAttempts.modelPlan(OTHER_CASE));

        assertThat(outcome())
                .satisfies(whole -> {
                    assertThat(whole.score()).isEqualTo(1);
                    assertThat(whole.safe()).isTrue();
                    assertThat(whole.passed()).isTrue();
                    assertThat(whole.late()).isFalse();
                    assertThat(whole.submittedAt()).isEqualTo(clock.instant());
                });
    }

    @Test
    void saysWhenWhatCountsCameAfterTheDueDate() {
        var id = assign(testAssignments.practice(), 0, "LAST", "case " + CASE);
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        submit(id, CASE, testAttempts.modelPlan(CASE));
        assertThat(outcome().late()).isTrue();

        testAccounts.signInAs(ines);
        var later = new StudentException(null, clock.instant().plusSeconds(60), null, 0, null);
        assignments.setException(id, mia, later, assignments.details(id).version());

        assertThat(outcome().late()).isFalse();
    }

    @Test
    void takesNoMoreAttemptsThanTheModuleAllows() {
        var id = assign(testAssignments.practice(), 1, "BEST", "case " + CASE);
        submit(id, CASE, testAttempts.poorPlan());

        assertThatExceptionOfType(AssignmentRefused.class)
                .isThrownBy(() -> attempts.openDraft(owner, CASE, id))
                .withMessage("You have used your one attempt at this.");

        testAccounts.signInAs(ines);
        assignments.reopen(id, mia);
        submit(id, CASE, testAttempts.modelPlan(CASE));
        assertThat(outcome().score()).isEqualTo(1);
    }

    @Test
    void marksAnAnswerAndKeepsTheBetterOne() {
        var check = choice();
        var id =
                assign(
                        testAssignments.practice(),
                        0,
                        "BEST",
                        "check " + lesson() + " " + check.id());
        testAccounts.signInAs(mia);

        var wrong = work.answer(id, lesson(), check.id(), pick(check, false));
        assertThat(((AnswerOutcome.Marked) wrong).result().share()).isZero();
        work.answer(id, lesson(), check.id(), pick(check, true));
        work.answer(id, lesson(), check.id(), pick(check, false));

        assertThat(outcome().score()).isEqualTo(1);
        testAccounts.signInAs(mia);
        var item = work.work(id).items().getFirst();
        assertThat(item.tries()).isEqualTo(3);
        assertThat(item.answer()).isEqualTo(pick(check, false));
    }

    @Test
    void countsATimeLimitByTheServersClock() {
        var id = assign(testAssignments.exam(30), 0, "BEST", "case " + CASE);
        testAccounts.signInAs(mia);
        work.start(id);
        var draft = attempts.openDraft(owner, CASE, id);
        clock.advance(Duration.ofMinutes(20));
        work.start(id);
        assertThat(work.work(id).sitting().endsAt())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
        var saved =
                attempts.saveDraft(
                        draft.id(), owner, testAttempts.modelPlan(CASE), draft.version());
        var version = ((SaveOutcome.Saved) saved).version();
        clock.advance(Duration.ofMinutes(10));

        assertThat(attempts.submit(draft.id(), owner, version))
                .isEqualTo(new SubmitOutcome.Closed("Your time for this exam is over."));
        assertThat(attempts.saveDraft(draft.id(), owner, TreatmentPlan.EMPTY, version))
                .isInstanceOf(SaveOutcome.Closed.class);
    }

    @Test
    void countsWhatWasSavedWhenTheTimeRanOut() {
        var id = assign(testAssignments.exam(30), 0, "BEST", "case " + CASE, "case " + OTHER_CASE);
        testAccounts.signInAs(mia);
        work.start(id);
        var draft = attempts.openDraft(owner, CASE, id);
        attempts.saveDraft(draft.id(), owner, testAttempts.modelPlan(CASE), draft.version());
        attempts.openDraft(owner, OTHER_CASE, id);
        var end = clock.instant().plus(Duration.ofMinutes(30));
        clock.advance(Duration.ofMinutes(45));

        sittingClock.collectWhatRanOut();

        assertThat(outcome())
                .satisfies(row -> {
                    assertThat(row.score()).isCloseTo(0.5, within(1e-9));
                    assertThat(row.submittedAt()).isEqualTo(end);
                });
        testAccounts.signInAs(mia);
        assertThat(work.work(id).sitting().handedInAt()).isEqualTo(end);
    }

    @Test
    void tellsNothingOfAnExamBeforeItsRelease() {
        var id = assign(testAssignments.exam(null), 0, "BEST", "case " + CASE);
        testAccounts.signInAs(mia);
        work.start(id);
        var attempt = submit(id, CASE, testAttempts.modelPlan(CASE));
        work.handIn(id);

        assertThat(attempts.result(attempt, owner)).isEmpty();
        assertThat(attempts.history(owner, 0, 10).total()).isZero();
        assertThat(attempts.progress(owner).isEmpty()).isTrue();
        assertThat(attempts.tryAgain(attempt, owner)).isEmpty();
        assertThat(work.work(id).figures()).isNull();
        assertThat(work.work(id).items())
                .allSatisfy(item -> {
                    assertThat(item.score()).isNull();
                    assertThat(item.safe()).isNull();
                    assertThat(item.attemptId()).isNull();
                });
        assertThat(work.mine()).allMatch(each -> each.figures() == null);

        testAccounts.signInAs(ines);
        assignments.release(id);

        testAccounts.signInAs(mia);
        assertThat(attempts.result(attempt, owner)).isPresent();
        assertThat(attempts.history(owner, 0, 10).total()).isOne();
        assertThat(work.work(id).figures().score()).isEqualTo(1);
    }

    @Test
    void keepsResultsFromWhoeverStillSitsAReleasedExam() {
        var id =
                assign(testAssignments.exam(null), 0, "BEST", "case " + CASE, "case " + OTHER_CASE);
        testAccounts.signInAs(mia);
        work.start(id);
        var attempt = submit(id, CASE, testAttempts.modelPlan(CASE));
        testAccounts.signInAs(ines);
        assignments.release(id);

        testAccounts.signInAs(mia);
        assertThat(attempts.result(attempt, owner)).isEmpty();
        work.handIn(id);
        assertThat(attempts.result(attempt, owner)).isPresent();
    }

    @Test
    void marksNoAnswerOfAnExam() {
        var check = choice();
        var id =
                assign(
                        testAssignments.exam(null),
                        0,
                        "BEST",
                        "check " + lesson() + " " + check.id());
        testAccounts.signInAs(mia);
        assertThat(work.answer(id, lesson(), check.id(), pick(check, true)))
                .isEqualTo(new AnswerOutcome.Refused("Start the exam first."));
        work.start(id);

        assertThat(work.answer(id, lesson(), check.id(), pick(check, false)))
                .isEqualTo(new AnswerOutcome.Kept());
        work.answer(id, lesson(), check.id(), pick(check, true));
        work.handIn(id);

        assertThat(work.answer(id, lesson(), check.id(), pick(check, false)))
                .isEqualTo(new AnswerOutcome.Refused("You have handed in this exam."));
        assertThat(outcome().score()).isEqualTo(1);
    }

    @Test
    void givesTheWholeClassToWhoeverJoinsLater() {
        var id = assign(testAssignments.practice(), 0, "BEST", "case " + CASE);
        var tom = testAccounts.make("tom", AccountRole.LEARNER);
        testAssignments.enrol(classId, tom);

        testAccounts.signInAs(tom);

        assertThat(work.due()).extracting(DueAssignment::id).containsExactly(id);
        testAccounts.signInAs(ines);
        assertThat(assignments.ofClass(classId).getFirst().students()).isEqualTo(2);
    }

    @Test
    void keepsTheAttemptsOfWhoeverLeavesTheClass() {
        var id = assign(testAssignments.practice(), 0, "BEST", "case " + CASE);
        var attempt = submit(id, CASE, testAttempts.poorPlan());

        testAssignments.dismiss(classId, mia);

        assertThat(attempts.result(attempt, owner)).isPresent();
        assertThat(work.mine()).isEmpty();
        testAccounts.signInAs(ines);
        assertThat(review.ofAssignment(id)).hasSize(1);
    }

    @Test
    void keepsEveryElementVerdictForStatistics() {
        var id = assign(testAssignments.practice(), 0, "BEST", "case " + CASE);
        var attempt = submit(id, CASE, testAttempts.modelPlan(CASE));
        testAccounts.signInAs(ines);

        var rows = review.verdicts(id);

        var stored = review.result(attempt).orElseThrow().graded().grade().verdicts();
        assertThat(rows).hasSameSizeAs(stored);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).verdict()).isEqualTo(stored.get(i).verdict());
            assertThat(rows.get(i).expectation()).isEqualTo(stored.get(i).expectation());
            assertThat(rows.get(i).quality()).isEqualTo(stored.get(i).quality());
            assertThat(rows.get(i).doses()).hasSameSizeAs(stored.get(i).dose());
            assertThat(rows.get(i).rules()).isEqualTo(stored.get(i).rules());
        }
    }

    @Test
    void tellsInstructorsWhereTheyHaveAssignedAModule() {
        testAccounts.signInAs(ines);
        var origin = testAssignments.module(0, "BEST", "case " + CASE);
        assignments.assign(classId, origin, testAssignments.practice());

        assertThat(uses.of(origin))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.className()).isEqualTo("Sports massage");
                    assertThat(use.assignment()).isEqualTo("Practice week");
                });
        testAccounts.signInAsNew("otto", AccountRole.INSTRUCTOR);
        assertThat(uses.of(origin)).isEmpty();
    }

    private UUID assign(AssignmentTerms terms, int tries, String counting, String... items) {
        testAccounts.signInAs(ines);
        return assignments.assign(classId, testAssignments.module(tries, counting, items), terms);
    }

    private UUID submit(UUID assignment, String caseId, TreatmentPlan plan) {
        testAccounts.signInAs(mia);
        var draft = attempts.openDraft(owner, caseId, assignment);
        attempts.saveDraft(draft.id(), owner, plan, draft.version());
        var stored = attempts.draft(owner, caseId, assignment).orElseThrow();
        assertThat(attempts.submit(stored.id(), owner, stored.version()))
                .isInstanceOf(SubmitOutcome.Graded.class);
        return stored.id();
    }

    private OutcomeRow outcome() {
        testAccounts.signInAs(ines);
        List<OutcomeRow> rows = outcomes.ofClass(classId);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private String lesson() {
        return library.lessons().stream()
                .filter(lesson ->
                        lesson.checks().stream()
                                .anyMatch(KnowledgeCheck.ChooseOne.class::isInstance))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private KnowledgeCheck.ChooseOne choice() {
        return library.lesson(lesson()).orElseThrow().checks().stream()
                .filter(KnowledgeCheck.ChooseOne.class::isInstance)
                .map(KnowledgeCheck.ChooseOne.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static CheckAnswer pick(KnowledgeCheck.ChooseOne check, boolean right) {
        for (int i = 0; i < check.options().size(); i++) {
            if (check.options().get(i).right() == right) {
                return new CheckAnswer.Chosen(Set.of(i));
            }
        }
        throw new IllegalStateException("no such option");
    }

    private void insertDraft(UUID assignment, String place) {
        database.update(
                "insert into attempt (id, version, case_id, account_id, assignment_id, status,"
                        + " open_case, open_in, plan, started_at, updated_at) values"
                        + " (?, 0, ?, ?, ?, 'DRAFT', ?, ?, '{}', current_timestamp,"
                        + " current_timestamp)",
                UUID.randomUUID(),
                CASE,
                mia.value(),
                assignment,
                CASE,
                place);
    }
}
