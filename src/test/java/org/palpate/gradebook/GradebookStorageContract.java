package org.palpate.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.content.CheckAnswer;
import org.palpate.content.ModuleItem;
import org.palpate.course.AssignmentMode;
import org.palpate.course.AssignmentTerms;
import org.palpate.course.ClassAnswers;
import org.palpate.course.WorkService;
import org.palpate.gradebook.GradeOutcome.Changed;
import org.palpate.gradebook.GradeOutcome.Outdated;
import org.palpate.gradebook.GradebookQuery.Order;
import org.palpate.quiz.AssignmentRefused;

/** What the gradebook promises, whatever database keeps it. */
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
abstract class GradebookStorageContract extends GradebookTest {

    @Autowired private EntityManagerFactory storage;
    @Autowired private FeedbackService feedback;
    @Autowired private StatisticsService statistics;
    @Autowired private ClassAnswers answers;
    @Autowired private WorkService work;

    @Test
    void showsHowEverybodyStands() {
        var id = assign(0, CASE, OTHER_CASE);
        submit(mia, id, CASE, testAttempts.modelPlan(CASE));

        var rows = gradebook.rows(classId, GradebookQuery.ALL, 0, 10);

        assertThat(rows).extracting(row -> row.student().userName()).containsExactly("mia", "tom");
        var begun = rows.getFirst().cell(id);
        assertThat(begun.status()).isEqualTo(GradeStatus.IN_PROGRESS);
        assertThat(begun.done()).isOne();
        assertThat(begun.total()).isEqualTo(2);
        // One case solved out of two that count.
        assertThat(begun.earned()).isCloseTo(0.5, within(1e-9));
        assertThat(begun.safe()).isTrue();
        assertThat(rows.getLast().cell(id).status()).isEqualTo(GradeStatus.NOT_STARTED);
        assertThat(rows.getLast().mean()).isEmpty();
        submit(mia, id, OTHER_CASE, testAttempts.modelPlan(OTHER_CASE));
        assertThat(grade(id, mia).status()).isEqualTo(GradeStatus.PASSED);
    }

    @Test
    void showsWhoDoesNotHaveAnAssignment() {
        var chosen =
                new AssignmentTerms(
                        "For Mia",
                        testAssignments.window(),
                        AssignmentMode.PRACTICE,
                        null,
                        false,
                        false,
                        Set.of(mia));
        var id = assign(classId, ines, chosen, 0, CASE);

        assertThat(grade(id, mia).status()).isEqualTo(GradeStatus.NOT_STARTED);
        assertThat(grade(id, tom).status()).isEqualTo(GradeStatus.NOT_ASSIGNED);
    }

    @Test
    void keepsTheEarnedScoreBesideTheOneThatWasSet() {
        var id = assign(0, CASE);
        submit(mia, id, CASE, testAttempts.modelPlan(CASE));
        assertThat(grade(id, mia).status()).isEqualTo(GradeStatus.PASSED);

        var outcome = override(id, mia, 0.625);

        assertThat(outcome).isInstanceOf(Changed.class);
        var cell = grade(id, mia);
        assertThat(cell).isEqualTo(outcome.current());
        assertThat(cell.score()).isEqualTo(0.625);
        assertThat(cell.earned()).isEqualTo(1);
        assertThat(cell.status()).isEqualTo(GradeStatus.NOT_YET_PASSED);
        clock.advance(Duration.ofMinutes(5));
        desk.override(classId, id, mia, null, "I was too strict", cell.version());
        assertThat(grade(id, mia).score()).isEqualTo(1);
        assertThat(grade(id, mia).status()).isEqualTo(GradeStatus.PASSED);
        assertThat(gradebook.history(classId, id, mia))
                .extracting(
                        GradeChange::who,
                        GradeChange::kind,
                        GradeChange::before,
                        GradeChange::after,
                        GradeChange::reason)
                .containsExactly(
                        tuple(
                                "Test ines",
                                GradeChangeKind.OVERRIDE_REMOVED,
                                "62.5 %",
                                "100 %",
                                "I was too strict"),
                        tuple(
                                "Test ines",
                                GradeChangeKind.OVERRIDDEN,
                                "100 %",
                                "62.5 %",
                                "Good talk in class"));
        assertThat(gradebook.history(classId, id, mia).getFirst().at()).isEqualTo(clock.instant());
        assertThat(gradebook.history(classId, id, tom)).isEmpty();
    }

    @Test
    void tellsTheStudentWhatWasSaidAndSet() {
        var id = assign(0, CASE, OTHER_CASE);
        var first = submit(mia, id, CASE, testAttempts.modelPlan(CASE));
        var second = submit(mia, id, OTHER_CASE, testAttempts.modelPlan(OTHER_CASE));
        attemptDesk.comment(classId, second, "Good");
        clock.advance(Duration.ofMinutes(1));
        attemptDesk.comment(classId, first, "Better");
        override(id, mia, 0.9);

        testAccounts.signInAs(mia);

        assertThat(feedback.ofAssignment(id).remarks())
                .extracting(each -> each.attemptId(), each -> each.remark().text())
                .containsExactly(tuple(second, "Good"), tuple(first, "Better"));
        assertThat(feedback.ofAttempt(first).orElseThrow().given().score()).isEqualTo(0.9);
    }

    @Test
    void letsNoScoreMakeAnUnsafePlanPass() {
        var id = assign(0, "C01");
        database.update(
                "insert into assignment_outcome (id, version, assignment_id, account_id, score,"
                        + " safe, passed, items_done, items_total, late, updated_at)"
                        + " values (?, 0, ?, ?, 0.5, false, false, 1, 1, true, ?)",
                UUID.randomUUID(),
                id,
                mia.value(),
                Timestamp.from(clock.instant()));

        override(id, mia, 1);

        assertThat(grade(id, mia).status()).isEqualTo(GradeStatus.NOT_YET_PASSED);
        assertThat(grade(id, mia).isUnsafe()).isTrue();
        assertThat(grade(id, mia).late()).isTrue();
    }

    @Test
    void setsAScoreForSomebodyWhoDidNothing() {
        var id = assign(0, CASE);

        override(id, tom, 0.8);

        assertThat(grade(id, tom).status()).isEqualTo(GradeStatus.PASSED);
        assertThat(grade(id, tom).earned()).isNull();
    }

    @Test
    void leavesWhatIsExcusedOutOfTheMean() {
        var first = assign(0, CASE);
        var second = assign(0, OTHER_CASE);
        override(first, mia, 0.9);
        override(second, mia, 0.1);

        desk.excuse(classId, second, mia, true, "Ill that week", grade(second, mia).version());

        var row = gradebook.rows(classId, GradebookQuery.ALL, 0, 1).getFirst();
        assertThat(row.cell(second).status()).isEqualTo(GradeStatus.EXCUSED);
        assertThat(row.mean()).hasValue(0.9);
        desk.excuse(classId, second, mia, false, "Well again", grade(second, mia).version());
        assertThat(grade(second, mia).score()).isEqualTo(0.1);
        assertThat(gradebook.history(classId, second, mia))
                .extracting(GradeChange::kind)
                .containsExactlyInAnyOrder(
                        GradeChangeKind.OVERRIDDEN,
                        GradeChangeKind.EXCUSED,
                        GradeChangeKind.EXCUSE_REMOVED);
    }

    @Test
    void letsAStudentTryAgain() {
        var id = assign(1, CASE);
        submit(mia, id, CASE, testAttempts.poorPlan());
        testAccounts.signInAs(mia);
        assertThatExceptionOfType(AssignmentRefused.class)
                .isThrownBy(() -> attempts.openDraft(new AccountOwner(mia), CASE, id));
        testAccounts.signInAs(ines);

        desk.reopen(classId, id, mia, "The power failed");

        submit(mia, id, CASE, testAttempts.modelPlan(CASE));
        assertThat(grade(id, mia).status()).isEqualTo(GradeStatus.PASSED);
        assertThat(gradebook.history(classId, id, mia))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(GradeChangeKind.REOPENED);
                    assertThat(change.reason()).isEqualTo("The power failed");
                });
    }

    @Test
    void tellsTheSecondOfTwoInstructorsAndLosesNothing() {
        var id = assign(0, CASE);
        var seen = grade(id, mia).version();
        desk.override(classId, id, mia, 0.9, "First", seen);

        var outcome = desk.override(classId, id, mia, 0.2, "Second", seen);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outdated.class, old -> assertThat(old.current().score()).isEqualTo(0.9));
        assertThat(grade(id, mia).score()).isEqualTo(0.9);
        assertThat(gradebook.history(classId, id, mia)).hasSize(1);
        assertThat(desk.excuse(classId, id, mia, true, "Third", seen)).isInstanceOf(Outdated.class);
        assertThat(grade(id, mia).isExcused()).isFalse();
    }

    @Test
    void letsOnlyOneOfTwoOverridesThroughThatComeAtOnce() throws Exception {
        var id = assign(0, CASE);
        for (var seen : List.of(GradeCell.UNTOUCHED, 0L)) {
            var outcomes =
                    atOnce(() -> {
                        testAccounts.signInAs(ines);
                        return desk.override(classId, id, mia, 0.5 + seen / 10.0, "Race", seen);
                    });

            assertThat(outcomes).filteredOn(Changed.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Outdated.class::isInstance).hasSize(1);
        }
        assertThat(gradebook.history(classId, id, mia)).hasSize(2);
    }

    @Test
    void wantsAReasonAndASoundScore() {
        var id = assign(0, CASE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.override(classId, id, mia, 0.5, "  ", -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.override(classId, id, mia, 1.01, "Why not", -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.override(classId, id, mia, 0.5, "x".repeat(1001), -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.excuse(classId, id, mia, true, "", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.reopen(classId, id, mia, ""));
        assertThat(gradebook.history(classId, id, mia)).isEmpty();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        database.update(
                                "insert into grade_adjustment (id, version, assignment_id,"
                                        + " account_id, score, excused, changed_at)"
                                        + " values (?, 0, ?, ?, 2, false, ?)",
                                UUID.randomUUID(),
                                id,
                                mia.value(),
                                Timestamp.from(clock.instant())));
    }

    @Test
    void showsAnAttemptWithAllThatBelongsToIt() {
        var id = assign(0, CASE);
        var poor = submit(mia, id, CASE, testAttempts.poorPlan());
        clock.advance(Duration.ofMinutes(1));
        var good = submit(mia, id, CASE, testAttempts.modelPlan(CASE));

        attemptDesk.comment(classId, poor, "  Look at the check again. ");

        var sheet = attemptDesk.open(classId, poor).orElseThrow();
        assertThat(sheet.student().userName()).isEqualTo("mia");
        assertThat(sheet.assignment().id()).isEqualTo(id);
        assertThat(sheet.result().graded().client().caseId()).isEqualTo(CASE);
        assertThat(sheet.grade().score()).isEqualTo(1);
        assertThat(sheet.siblings()).extracting(each -> each.id()).containsExactly(poor, good);
        assertThat(sheet.remarks())
                .containsExactly(
                        new AttemptRemark(
                                "Test ines", "Look at the check again.", clock.instant()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attemptDesk.comment(classId, poor, " "));
    }

    @Test
    void findsNothingOfAnotherClass() {
        var id = assign(0, CASE);
        var attempt = submit(mia, id, CASE, testAttempts.poorPlan());
        var zoe = testAccounts.make("zoe", AccountRole.LEARNER);
        var other = classOf(ines, zoe);
        var foreign = assign(other, ines, testAssignments.practice(), 0, CASE);

        assertThat(gradebook.grade(other, id, zoe)).isEmpty();
        assertThat(gradebook.grade(other, foreign, mia)).isEmpty();
        assertThat(gradebook.grade(classId, id, zoe)).isEmpty();
        assertThat(gradebook.history(other, id, mia)).isEmpty();
        assertThat(attemptDesk.open(other, attempt)).isEmpty();
        assertThat(attemptDesk.attempts(other, id, mia)).isEmpty();
        assertThatExceptionOfType(UnknownGrade.class)
                .isThrownBy(() -> attemptDesk.comment(other, attempt, "Hello"));
        assertThatExceptionOfType(UnknownGrade.class)
                .isThrownBy(() -> desk.override(other, id, mia, 0.1, "Mine", -1));
        assertThatExceptionOfType(UnknownGrade.class)
                .isThrownBy(() -> desk.override(classId, id, zoe, 0.1, "Mine", -1));
        assertThatExceptionOfType(UnknownGrade.class)
                .isThrownBy(() -> desk.excuse(other, id, mia, true, "Mine", -1));
        assertThatExceptionOfType(UnknownGrade.class)
                .isThrownBy(() -> desk.reopen(other, id, mia, "Mine"));
        assertThat(attemptDesk.open(classId, UUID.randomUUID())).isEmpty();
    }

    @Test
    void hidesAnAttemptOfAClassThatOneDoesNotTeach() {
        var id = assign(0, CASE);
        var attempt = submit(mia, id, CASE, testAttempts.poorPlan());
        var rival = testAccounts.make("rival", AccountRole.INSTRUCTOR);
        var own = classOf(rival, tom);
        testAccounts.signInAs(rival);

        assertThat(attemptDesk.open(own, attempt)).isEmpty();
        assertThatExceptionOfType(UnknownGrade.class)
                .isThrownBy(() -> attemptDesk.comment(own, attempt, "Hello"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> attemptDesk.open(classId, attempt));
    }

    @Test
    void keepsTheHistoryWhenTheInstructorsAccountGoes() {
        var id = assign(0, CASE);
        var jo = testAccounts.make("jojo", AccountRole.INSTRUCTOR);
        testAssignments.employ(classId, jo);
        testAccounts.signInAs(jo);
        override(id, mia, 0.4);

        database.update("delete from user_account where id = ?", jo.value());

        testAccounts.signInAs(ines);
        assertThat(gradebook.history(classId, id, mia))
                .singleElement()
                .satisfies(change -> assertThat(change.who()).isEqualTo("Test jojo"));
    }

    @Test
    void filtersAndSorts() {
        var id = assign(0, CASE);
        var ann = testAccounts.make("ann", AccountRole.LEARNER);
        testAssignments.enrol(classId, ann);
        override(id, tom, 0.9);
        override(id, mia, 0.3);

        assertThat(names(new GradebookQuery("MI", null, null, Order.NAME, null, false)))
                .containsExactly("mia");
        assertThat(names(GradebookQuery.ALL.sortedBy(Order.NAME, null, true)))
                .containsExactly("tom", "mia", "ann");
        assertThat(names(GradebookQuery.ALL.sortedBy(Order.SCORE, id, true)))
                .containsExactly("tom", "mia", "ann");
        assertThat(names(GradebookQuery.ALL.sortedBy(Order.MEAN, null, false)))
                .containsExactly("mia", "tom", "ann");
        var passed = new GradebookQuery("", GradeStatus.PASSED, id, Order.NAME, null, false);
        assertThat(names(passed)).containsExactly("tom");
        assertThat(gradebook.count(classId, passed)).isOne();
        assertThat(gradebook.count(classId, GradebookQuery.ALL)).isEqualTo(3);
        testAssignments.dismiss(classId, tom);
        assertThat(names(GradebookQuery.ALL)).containsExactly("ann", "mia");
        assertThat(gradebook.grade(classId, id, tom)).isPresent();
    }

    @Test
    void readsAPageOfALargeClassInAFewQueries() {
        var large = testAssignments.schoolClass("Everybody");
        testAssignments.employ(large, ines);
        testAccounts.signInAs(ines);
        var origin = testAssignments.module(0, "BEST", "case " + CASE);
        var tasks = new ArrayList<UUID>();
        for (int i = 0; i < 60; i++) {
            tasks.add(assignments.assign(large, origin, testAssignments.practice()));
        }
        enrolMany(large, 500, tasks);

        gradebook.columns(large);
        long all = statements(() -> gradebook.rows(large, GradebookQuery.ALL, 0, 500));
        long page = statements(() -> gradebook.rows(large, GradebookQuery.ALL, 450, 50));
        long two = statements(() -> gradebook.rows(large, GradebookQuery.ALL, 0, 2));
        var byMean = GradebookQuery.ALL.sortedBy(Order.MEAN, null, true);
        long sorted = statements(() -> gradebook.rows(large, byMean, 100, 50));

        assertThat(gradebook.rows(large, GradebookQuery.ALL, 450, 50)).hasSize(50);
        assertThat(page).isLessThanOrEqualTo(10).isEqualTo(all).isEqualTo(two).isEqualTo(sorted);
    }

    @Test
    void readsTheStatisticsOfManyAssignmentsInAFewQueries() {
        testAccounts.signInAs(ines);
        var origin =
                testAssignments.module(0, "BEST", "case " + CASE, "check safety-first thinner");
        var one = assignments.assign(classId, origin, testAssignments.practice());
        submit(mia, one, CASE, testAttempts.modelPlan(CASE));
        statistics.pooled(TryChoice.FIRST, VersionChoice.ALL);
        long few = statements(() -> statistics.pooled(TryChoice.FIRST, VersionChoice.ALL));
        for (int i = 0; i < 20; i++) {
            var id = assignments.assign(classId, origin, testAssignments.practice());
            submit(mia, id, CASE, testAttempts.modelPlan(CASE));
            submit(tom, id, CASE, testAttempts.poorPlan());
        }

        long many = statements(() -> statistics.pooled(TryChoice.FIRST, VersionChoice.ALL));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(15);
        assertThat(statistics.pooled(TryChoice.FIRST, VersionChoice.ALL).attempts()).isEqualTo(2);
    }

    @Test
    void keepsTheFirstAnswerBesideTheNewest() {
        testAccounts.signInAs(ines);
        var check = new ModuleItem.CheckItem("safety-first", "thinner");
        var id =
                assignments.assign(
                        classId,
                        testAssignments.module(0, "BEST", "check safety-first thinner"),
                        testAssignments.practice());
        testAccounts.signInAs(mia);
        work.answer(id, check.lessonId(), check.checkId(), chosen(0));
        work.answer(id, check.lessonId(), check.checkId(), chosen(1));
        testAccounts.signInAs(ines);

        var answer = answers.of(classId, List.of(id)).getFirst();

        assertThat(answer.student()).isEqualTo(mia);
        assertThat(answer.check()).isEqualTo(check);
        assertThat(answer.first()).isNotNull();
        assertThat(answer.first().answer()).isEqualTo(chosen(0));
        assertThat(answer.last().answer()).isEqualTo(chosen(1));
        assertThat(answer.tries()).isEqualTo(2);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        database.update("update assignment_check_answer set first_share = null"));
    }

    private static CheckAnswer chosen(int option) {
        return new CheckAnswer.Chosen(Set.of(option));
    }

    private void enrolMany(UUID largeClass, int number, List<UUID> tasks) {
        var now = Timestamp.from(clock.instant());
        for (int i = 0; i < number; i++) {
            var account = UUID.randomUUID();
            database.update(
                    "insert into user_account (id, version, user_name, display_name,"
                            + " password_hash, role, enabled, created_at)"
                            + " values (?, 0, ?, ?, 'none', 'LEARNER', true, ?)",
                    account,
                    "student" + i,
                    "Student " + i,
                    now);
            testAssignments.enrol(largeClass, new AccountId(account));
            var rows = new ArrayList<Object[]>();
            for (var task : tasks) {
                rows.add(new Object[] {UUID.randomUUID(), task, account, i % 100 / 100.0, now});
            }
            database.batchUpdate(
                    "insert into assignment_outcome (id, version, assignment_id, account_id,"
                            + " score, safe, passed, items_done, items_total, late, updated_at)"
                            + " values (?, 0, ?, ?, ?, true, false, 1, 1, false, ?)",
                    rows);
        }
    }

    private long statements(Callable<?> work) {
        var counts = storage.unwrap(SessionFactory.class).getStatistics();
        counts.clear();
        try {
            work.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
        return counts.getPrepareStatementCount();
    }

    private List<String> names(GradebookQuery query) {
        return gradebook.rows(classId, query, 0, 10).stream()
                .map(row -> row.student().userName())
                .toList();
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<T> together =
                    () -> {
                        start.await();
                        return work.call();
                    };
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(List.of(together, together))) {
                results.add(future.get());
            }
            return results;
        }
    }
}
