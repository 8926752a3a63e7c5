package org.palpate.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.content.CheckAnswer;
import org.palpate.content.ContentLibrary;
import org.palpate.content.KnowledgeCheck;
import org.palpate.content.LessonBlock;
import org.palpate.course.AnswerOutcome;
import org.palpate.course.AssignmentTerms;
import org.palpate.course.WorkService;
import org.palpate.gradebook.statistics.ElementStatistics;
import org.palpate.gradebook.statistics.RuleCell;
import org.palpate.gradebook.statistics.Trouble;
import org.palpate.grading.ElementKind;
import org.palpate.grading.TreatmentPlan;

/** What the statistics make of real attempts. */
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:gradebook-statistics;DB_CLOSE_DELAY=-1")
class StatisticsServiceTest extends GradebookTest {

    private static final String LESSON = "safety-first";

    @Autowired private StatisticsService statistics;
    @Autowired private WorkService work;
    @Autowired private ContentLibrary library;

    private UUID assignment;
    private double poorScore;

    @Test
    void looksAtTheFirstAttemptOfEveryStudent() {
        oneKnowsItAndOneLearnsIt();

        var report = report(TryChoice.FIRST);

        var figures = report.ofCase(CASE).orElseThrow();
        assertThat(figures.attempts()).hasSize(2);
        assertThat(figures.mean()).isCloseTo((1 + poorScore) / 2, within(1e-9));
        assertThat(figures.item()).isNotNull();
        assertThat(figures.item().facility()).isCloseTo(50 * (1 + poorScore), within(1e-9));
        assertThat(report.tests()).hasSize(1);
        assertThat(report.tests().getFirst().statistics().attempts()).isEqualTo(2);
        assertThat(report.tests().getFirst().scores()).containsExactlyInAnyOrder(1.0, poorScore);
        assertThat(stripping(report).rate(Trouble.LEFT_OUT)).isEqualTo(0.5);
        assertThat(stripping(report).troubled()).hasSize(1);
        assertThat(report.students())
                .extracting(each -> each.userName())
                .containsExactly("mia", "tom");
    }

    @Test
    void looksAtTheLastAttemptWhenAsked() {
        oneKnowsItAndOneLearnsIt();

        var report = report(TryChoice.LAST);

        assertThat(report.ofCase(CASE).orElseThrow().mean()).isEqualTo(1);
        assertThat(stripping(report).rate(Trouble.LEFT_OUT)).isZero();
        assertThat(report.teachAgain()).isEmpty();
    }

    @Test
    void ranksTheLessonsBehindTheRulesThatCostMarks() {
        oneKnowsItAndOneLearnsIt();

        var report = report(TryChoice.FIRST);

        assertThat(report.teachAgain())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingDouble(TeachAgain::lost).reversed())
                .allSatisfy(advice -> {
                    assertThat(advice.students()).isOne();
                    assertThat(advice.part().section().teaches()).containsAll(advice.rules());
                    assertThat(advice.attempts())
                            .allSatisfy(id ->
                                    assertThat(report.sources().get(id).student())
                                            .isEqualTo("Test tom"));
                });
        var row =
                report.rules().rows().stream()
                        .filter(each -> each.ruleId().equals("ACH-1"))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.cell(mia.value()).state()).isEqualTo(RuleCell.State.KEPT);
        assertThat(row.cell(tom.value()).state()).isEqualTo(RuleCell.State.MISSED);
    }

    @Test
    void leavesWhoeverDidNotDoEveryCaseOutOfTheTestButNotOutOfTheElements() {
        assignment = assign(0, CASE, OTHER_CASE);
        submit(mia, assignment, CASE, testAttempts.modelPlan(CASE));
        submit(mia, assignment, OTHER_CASE, testAttempts.modelPlan(OTHER_CASE));
        submit(tom, assignment, CASE, testAttempts.poorPlan());

        var report = report(TryChoice.FIRST);

        assertThat(report.tests().getFirst().statistics().attempts()).isOne();
        assertThat(report.ofCase(CASE).orElseThrow().attempts()).hasSize(2);
        assertThat(report.ofCase(OTHER_CASE).orElseThrow().attempts()).hasSize(1);
    }

    @Test
    void poolsTheClassesThatOneTeaches() {
        oneKnowsItAndOneLearnsIt();
        var zoe = testAccounts.make("zoe", AccountRole.LEARNER);
        var second = classOf(ines, zoe);
        var there = assign(second, ines, testAssignments.practice(), 0, CASE);
        submit(zoe, there, CASE, testAttempts.modelPlan(CASE));
        var rival = testAccounts.make("rival", AccountRole.INSTRUCTOR);
        var foreign = classOf(rival, tom);
        var elsewhere = assign(foreign, rival, testAssignments.practice(), 0, CASE);
        submit(tom, elsewhere, CASE, testAttempts.poorPlan());

        var pooled = statistics.pooled(TryChoice.FIRST, VersionChoice.ALL);

        assertThat(pooled.attempts()).isEqualTo(3);
        // Two modules of their own, each once.
        assertThat(pooled.tests()).hasSize(2).allMatch(test -> test.classes() == 1);
        assertThat(pooled.ofCase(CASE).orElseThrow().attempts()).hasSize(3);
        assertThat(stripping(pooled).rate(Trouble.LEFT_OUT)).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(pooled.sources().values())
                .extracting(AttemptSource::classId)
                .containsOnly(classId, second);
    }

    @Test
    void knowsNoAssignmentOfAnotherClass() {
        assignment = assign(0, CASE);
        var other = classOf(ines, tom);

        assertThat(statistics.ofAssignment(other, assignment, TryChoice.FIRST, VersionChoice.ALL))
                .isEmpty();
        assertThat(report(TryChoice.FIRST).attempts()).isZero();
    }

    @Test
    void poolsTheClassesThatHadTheSameEditionAsOneTest() {
        testAccounts.signInAs(ines);
        var origin = testAssignments.module(0, "BEST", "case " + CASE);
        var zoe = testAccounts.make("zoe", AccountRole.LEARNER);
        var second = classOf(ines, zoe, mia);
        var here = assignments.assign(classId, origin, testAssignments.practice());
        var there = assignments.assign(second, origin, testAssignments.practice());
        submit(mia, here, CASE, testAttempts.modelPlan(CASE));
        clock.advance(Duration.ofMinutes(1));
        submit(mia, there, CASE, testAttempts.poorPlan());
        submit(zoe, there, CASE, testAttempts.poorPlan());

        var test = statistics.pooled(TryChoice.FIRST, VersionChoice.ALL).tests().getFirst();

        assertThat(test.classes()).isEqualTo(2);
        // Mia counts once, with her very first attempt.
        assertThat(test.statistics().attempts()).isEqualTo(2);
        assertThat(test.scores()).contains(1.0).hasSize(2);
        assertThat(test.items().getFirst().size()).isEqualTo(2);
    }

    @Test
    void tellsWhichRulesGradedAndLooksAtTheNewestOnlyWhenAsked() {
        assignment = assign(0, CASE);
        var old = submit(mia, assignment, CASE, testAttempts.modelPlan(CASE));
        var fresh = submit(tom, assignment, CASE, testAttempts.modelPlan(CASE));
        database.update("update attempt set content_version = 'older' where id = ?", old);

        var all = report(TryChoice.FIRST);
        var newest =
                statistics
                        .ofAssignment(classId, assignment, TryChoice.FIRST, VersionChoice.NEWEST)
                        .orElseThrow();

        assertThat(all.attempts()).isEqualTo(2);
        assertThat(all.versions()).isEqualTo(new RuleVersions(1, 1));
        assertThat(all.ofCase(CASE).orElseThrow().versions()).isEqualTo(2);
        assertThat(newest.sources()).containsOnlyKeys(fresh);
        assertThat(newest.versions()).isEqualTo(new RuleVersions(1, 1));
        database.update("update attempt set content_version = 'older'");
        assertThat(report(TryChoice.FIRST).versions()).isEqualTo(new RuleVersions(2, 0));
    }

    @Test
    void countsKnowledgeChecksAsItemsBesideTheCases() {
        var check = choice();
        assignment = assignWithCheck(testAssignments.practice(), check);
        submit(mia, assignment, CASE, testAttempts.modelPlan(CASE));
        submit(tom, assignment, CASE, testAttempts.modelPlan(CASE));
        answer(mia, check, true);
        answer(tom, check, false);
        clock.advance(Duration.ofMinutes(1));
        answer(tom, check, true);

        var test = report(TryChoice.FIRST).tests().getFirst();

        assertThat(test.items()).hasSize(2);
        assertThat(test.statistics().attempts()).isEqualTo(2);
        // One item of two differs: totals 2 and 1 of 2.
        assertThat(test.statistics().meanShare()).isCloseTo(75, within(1e-9));
        var figures = (CheckFigures) test.items().getFirst();
        assertThat(figures.title()).isEqualTo(check.ask());
        assertThat(figures.mean()).isEqualTo(0.5);
        assertThat(figures.guess()).isEqualTo(1.0 / check.options().size());
        assertThat(figures.item().facility()).isCloseTo(50, within(1e-9));
        assertThat(figures.item().intendedWeight()).isCloseTo(50, within(1e-9));
        assertThat(figures.part().section().blocks()).contains(new LessonBlock.Check(check));
        assertThat(figures.answers())
                .extracting(AnswerSource::student, AnswerSource::share, AnswerSource::tries)
                .containsExactlyInAnyOrder(tuple("Test mia", 1.0, 1), tuple("Test tom", 0.0, 2));
        assertThat(report(TryChoice.FIRST).teachAgain())
                .anySatisfy(advice -> assertThat(advice.wrongAnswers()).isOne());
        var last = report(TryChoice.LAST).tests().getFirst();
        assertThat(last.items().getFirst().mean()).isEqualTo(1);
    }

    @Test
    void leavesAnswersWhoseFirstTryNobodyKnowsOutOfTheFirstTries() {
        var check = choice();
        assignment = assignWithCheck(testAssignments.practice(), check);
        answer(mia, check, true);
        answer(tom, check, true);
        database.update(
                "update assignment_check_answer set first_answer = null, first_share = null,"
                        + " tries = 2 where account_id = ?",
                tom.value());

        assertThat(report(TryChoice.FIRST).tests().getFirst().items().getFirst().size()).isOne();
        assertThat(report(TryChoice.LAST).tests().getFirst().items().getFirst().size())
                .isEqualTo(2);
    }

    @Test
    void keepsTheAnswersOfAnExamToThoseWhoStillSitIt() {
        var check = choice();
        assignment = assignWithCheck(testAssignments.exam(null), check);
        testAccounts.signInAs(mia);
        work.start(assignment);
        answer(mia, check, false);

        assertThat(report(TryChoice.LAST).isEmpty()).isTrue();
        answer(mia, check, true);
        testAccounts.signInAs(mia);
        work.handIn(assignment);

        var item = report(TryChoice.FIRST).tests().getFirst().items().getFirst();
        assertThat(item.size()).isOne();
        assertThat(item.mean()).isEqualTo(1);
    }

    @Test
    void tellsWhichOrderIsBrokenHowOften() {
        assignment = assign(0, CASE);
        var model = testAttempts.modelPlan(CASE);
        submit(mia, assignment, CASE, model);
        var reversed =
                new TreatmentPlan(
                        model.triage(),
                        model.category(),
                        model.steps().reversed(),
                        model.sessionsPerWeek());
        var attempt = submit(tom, assignment, CASE, reversed);

        var orders = report(TryChoice.FIRST).ofCase(CASE).orElseThrow().elements().orders();

        assertThat(orders)
                .isNotEmpty()
                .allSatisfy(order -> {
                    assertThat(order.attempts()).isEqualTo(2);
                    assertThat(order.broken()).containsExactly(attempt);
                    assertThat(order.order().rule()).isNotBlank();
                    assertThat(order.order().before()).isNotEqualTo(order.order().after());
                });
    }

    private KnowledgeCheck.ChooseOne choice() {
        return (KnowledgeCheck.ChooseOne)
                library.lesson(LESSON).orElseThrow().checks().stream()
                        .filter(KnowledgeCheck.ChooseOne.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }

    private UUID assignWithCheck(AssignmentTerms terms, KnowledgeCheck check) {
        testAccounts.signInAs(ines);
        return assignments.assign(
                classId,
                testAssignments.module(
                        0, "BEST", "check " + LESSON + " " + check.id(), "case " + CASE),
                terms);
    }

    private void answer(AccountId student, KnowledgeCheck.ChooseOne check, boolean rightly) {
        testAccounts.signInAs(student);
        int option = 0;
        while (check.options().get(option).right() != rightly) {
            option++;
        }
        assertThat(
                        work.answer(
                                assignment,
                                LESSON,
                                check.id(),
                                new CheckAnswer.Chosen(Set.of(option))))
                .isNotInstanceOf(AnswerOutcome.Refused.class);
    }

    private void oneKnowsItAndOneLearnsIt() {
        assignment = assign(0, CASE);
        submit(mia, assignment, CASE, testAttempts.modelPlan(CASE));
        var poor = submit(tom, assignment, CASE, testAttempts.poorPlan());
        poorScore = attemptDesk.open(classId, poor).orElseThrow().attempt().score();
        clock.advance(Duration.ofMinutes(1));
        submit(tom, assignment, CASE, testAttempts.modelPlan(CASE));
    }

    private StatisticsReport report(TryChoice choice) {
        testAccounts.signInAs(ines);
        return statistics
                .ofAssignment(classId, assignment, choice, VersionChoice.ALL)
                .orElseThrow();
    }

    private static ElementStatistics stripping(StatisticsReport report) {
        return report.ofCase(CASE).orElseThrow().elements().elements().stream()
                .filter(each -> each.element().kind() == ElementKind.STEP)
                .filter(each -> "deep-stripping".equals(each.element().techniqueId()))
                .filter(each -> each.element().asked())
                .findFirst()
                .orElseThrow();
    }
}
