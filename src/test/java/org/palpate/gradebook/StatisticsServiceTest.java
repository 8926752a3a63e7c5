package org.palpate.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.palpate.account.AccountRole;
import org.palpate.gradebook.statistics.ElementStatistics;
import org.palpate.gradebook.statistics.RuleCell;
import org.palpate.grading.ElementKind;

/** What the statistics make of real attempts. */
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:gradebook-statistics;DB_CLOSE_DELAY=-1")
class StatisticsServiceTest extends GradebookTest {

    @Autowired private StatisticsService statistics;

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
        assertThat(report.test()).isNotNull();
        assertThat(report.test().attempts()).isEqualTo(2);
        assertThat(stripping(report).omission()).isEqualTo(0.5);
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
        assertThat(stripping(report).omission()).isZero();
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

        assertThat(report.test()).isNotNull();
        assertThat(report.test().attempts()).isOne();
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

        var pooled = statistics.pooled(TryChoice.FIRST);

        assertThat(pooled.attempts()).isEqualTo(3);
        assertThat(pooled.test()).isNull();
        assertThat(pooled.ofCase(CASE).orElseThrow().attempts()).hasSize(3);
        assertThat(stripping(pooled).omission()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(pooled.sources().values())
                .extracting(AttemptSource::classId)
                .containsOnly(classId, second);
    }

    @Test
    void knowsNoAssignmentOfAnotherClass() {
        assignment = assign(0, CASE);
        var other = classOf(ines, tom);

        assertThat(statistics.ofAssignment(other, assignment, TryChoice.FIRST)).isEmpty();
        assertThat(report(TryChoice.FIRST).attempts()).isZero();
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
        return statistics.ofAssignment(classId, assignment, choice).orElseThrow();
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
