package org.palpate.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.palpate.content.PassRule;
import org.palpate.content.PassRule.Counting;
import org.palpate.quiz.AttemptMark;

class OutcomeRuleTest {

    private static final Instant MONDAY = Instant.parse("2026-10-05T08:00:00Z");
    private static final Instant DUE = MONDAY.plusSeconds(3600);
    private static final AssignmentWindow WINDOW = new AssignmentWindow(MONDAY, DUE, null);
    private static final PassRule BEST = new PassRule(0.7, true, 0, Counting.BEST);
    private static final PassRule LAST = new PassRule(0.7, true, 0, Counting.LAST);
    private static final PassRule ANY_SAFETY = new PassRule(0.7, false, 0, Counting.BEST);

    @Test
    void countsTheBestAttempt() {
        var best = mark(0.8, true, 1);

        var result =
                OutcomeRule.ofCase(List.of(mark(0.5, true, 0), best, mark(0.6, true, 2)), BEST);

        assertThat(result.attemptId()).isEqualTo(best.attemptId());
        assertThat(result.score()).isEqualTo(0.8);
        assertThat(result.tries()).isEqualTo(3);
    }

    @Test
    void countsTheLastAttemptWhereTheModuleSaysSo() {
        var result = OutcomeRule.ofCase(List.of(mark(0.8, true, 1), mark(0.6, false, 2)), LAST);

        assertThat(result.score()).isEqualTo(0.6);
        assertThat(result.safe()).isFalse();
    }

    @Test
    void takesASafeAttemptForBetterWhereAllMustBeSafe() {
        var marks = List.of(mark(0.9, false, 1), mark(0.5, true, 2));

        assertThat(OutcomeRule.ofCase(marks, BEST).score()).isEqualTo(0.5);
        assertThat(OutcomeRule.ofCase(marks, ANY_SAFETY).score()).isEqualTo(0.9);
    }

    @Test
    void countsTheEarlierOfTwoEquallyGoodAttempts() {
        var first = mark(0.8, true, 1);

        var result = OutcomeRule.ofCase(List.of(first, mark(0.8, true, 2)), BEST);

        assertThat(result.attemptId()).isEqualTo(first.attemptId());
    }

    @Test
    void countsWhatWasNotTriedAsNothing() {
        var figures = figures(BEST, item(0.9, true, 1), item(0.6, null, 2), ItemResult.untried());

        assertThat(figures.score()).isCloseTo(0.5, within(1e-9));
        assertThat(figures.done()).isEqualTo(2);
        assertThat(figures.total()).isEqualTo(3);
        assertThat(figures.passed()).isFalse();
    }

    @Test
    void leavesLessonsOutOfTheScoreButNotOutOfTheCount() {
        var figures = figures(BEST, item(0.9, true, 1), ItemResult.studied(true));

        assertThat(figures.score()).isEqualTo(0.9);
        assertThat(figures.done()).isEqualTo(2);
        assertThat(figures.passed()).isTrue();
    }

    @Test
    void passesOnlyWhenEverythingIsDone() {
        assertThat(figures(BEST, item(1, true, 1), ItemResult.studied(false)).passed()).isFalse();
    }

    @Test
    void passesAtTheVeryScoreThatIsAsked() {
        assertThat(figures(BEST, item(0.8, true, 1), item(0.7, true, 1), item(0.6, true, 1)))
                .satisfies(even -> assertThat(even.passed()).isTrue());
        assertThat(figures(BEST, item(0.6999, true, 1)).passed()).isFalse();
    }

    @Test
    void neverPassesAnUnsafeCaseWhereAllMustBeSafe() {
        var items = new ItemResult[] {item(1, false, 1), item(1, true, 1)};

        assertThat(figures(BEST, items).safe()).isFalse();
        assertThat(figures(BEST, items).passed()).isFalse();
        assertThat(figures(ANY_SAFETY, items).passed()).isTrue();
    }

    @Test
    void knowsNoScoreAndNoSafetyBeforeTheFirstTry() {
        var figures = figures(BEST, ItemResult.untried(), ItemResult.studied(true));

        assertThat(figures.score()).isNull();
        assertThat(figures.safe()).isNull();
        assertThat(figures.submittedAt()).isNull();
        assertThat(figures.late()).isFalse();
    }

    @Test
    void passesAModuleOfLessonsByReadingThem() {
        var figures = figures(BEST, ItemResult.studied(true));

        assertThat(figures.score()).isNull();
        assertThat(figures.passed()).isTrue();
    }

    @Test
    void isLateOnlyAfterTheDueDateItself() {
        assertThat(figures(BEST, item(0.9, true, 3600)).late()).isFalse();
        assertThat(figures(BEST, item(0.9, true, 3601)).late()).isTrue();
        assertThat(figures(BEST, item(0.9, true, 3601)).submittedAt())
                .isEqualTo(DUE.plusSeconds(1));
    }

    @Test
    void isInTimeWhenTheAttemptThatCountsWas() {
        var result = OutcomeRule.ofCase(List.of(mark(0.9, true, 10), mark(0.5, true, 9999)), BEST);

        assertThat(OutcomeRule.figures(List.of(result), BEST, WINDOW).late()).isFalse();
    }

    private static OutcomeFigures figures(PassRule rule, ItemResult... items) {
        return OutcomeRule.figures(List.of(items), rule, WINDOW);
    }

    private static ItemResult item(double score, Boolean safe, long seconds) {
        return new ItemResult(
                true, true, score, safe, MONDAY.plusSeconds(seconds), 1, UUID.randomUUID());
    }

    private static AttemptMark mark(double score, boolean safe, long seconds) {
        return new AttemptMark(
                UUID.randomUUID(),
                "C06",
                MONDAY.plusSeconds(seconds),
                score,
                safe,
                safe && score >= 0.7);
    }
}
