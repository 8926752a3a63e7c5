package org.palpate.gradebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import org.palpate.grading.ElementKind;
import org.palpate.grading.Verdict;
import org.palpate.planner.DoseField;

class ElementAnalysisTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    private static final ElementKey ICE =
            new ElementKey(ElementKind.STEP, "ice-pack", "ankle", true, 0);
    private static final ElementKey CHECK =
            new ElementKey(ElementKind.STEP, "tightness-check", "calf", true, 0);
    private static final ElementKey FRICTION =
            new ElementKey(ElementKind.STEP, "friction", "ankle", false, 0);

    @Test
    void countsWhatBecameOfAnElement() {
        var analysis =
                ElementAnalysis.of(
                        List.of(
                                attempt(0.9, mark(ICE, Verdict.MET, 3, 3)),
                                attempt(0.7, mark(ICE, Verdict.DOSE_OFF, 3, 2.4)),
                                attempt(0.6, mark(ICE, Verdict.OUT_OF_ORDER, 3, 3)),
                                attempt(0.2, mark(ICE, Verdict.MISSING, 3, 0)),
                                attempt(0.1, mark(ICE, Verdict.HARMFUL, 3, 0))));

        var ice = analysis.elements().getFirst();
        assertThat(ice.attempts()).isEqualTo(5);
        assertThat(ice.weight()).isEqualTo(3);
        // (3 + 2.4 + 3) / 15.
        assertThat(ice.facility()).isCloseTo(0.56, CLOSE);
        assertThat(ice.rate(Trouble.LEFT_OUT)).isEqualTo(0.2);
        assertThat(ice.rate(Trouble.DOSE)).isEqualTo(0.2);
        assertThat(ice.doseFields()).isEqualTo(Map.of(DoseField.MINUTES, 0.2));
        assertThat(ice.rate(Trouble.ORDER)).isEqualTo(0.2);
        assertThat(ice.rate(Trouble.UNSAFE)).isEqualTo(0.2);
        assertThat(ice.rate(Trouble.WRONG)).isZero();
        assertThat(ice.rate(Trouble.ADDED)).isZero();
        assertThat(ice.trouble()).isEqualTo(0.8);
        assertThat(ice.supportsRates()).isTrue();
        assertThat(ice.supportsDiscrimination()).isFalse();
        assertThat(ice.troubled()).hasSize(4);
        assertThat(analysis.unsafeRate()).isEqualTo(0.2);
    }

    @Test
    void countsWhatStudentsAddedAgainstAllAttempts() {
        var first =
                attempt(
                        0.8,
                        mark(ICE, Verdict.MET, 3, 3),
                        mark(FRICTION, Verdict.AGAINST_RULE, 0, -1),
                        mark(FRICTION, Verdict.HARMFUL, 0, -2));
        var second = attempt(0.8, mark(ICE, Verdict.MET, 3, 3));
        var third = attempt(0.8, mark(FRICTION, Verdict.NOT_NEEDED, 0, 0));
        var fourth = attempt(0.8, mark(ICE, Verdict.MET, 3, 3));

        var friction =
                ElementAnalysis.of(List.of(first, second, third, fourth)).elements().getLast();

        assertThat(friction.element()).isEqualTo(FRICTION);
        assertThat(friction.attempts()).isEqualTo(4);
        assertThat(friction.rate(Trouble.ADDED)).isEqualTo(0.5);
        assertThat(friction.rate(Trouble.WRONG)).isEqualTo(0.25);
        assertThat(friction.rate(Trouble.UNSAFE)).isEqualTo(0.25);
        assertThat(friction.facility()).isNull();
        assertThat(friction.rate(Trouble.LEFT_OUT)).isZero();
        assertThat(friction.troubled()).containsExactly(first.attemptId(), third.attemptId());
    }

    @Test
    void correlatesAnElementWithTheRestOfThePlan() {
        // Ice 1 1 0, the rest 2 1 0: deviations (1/3, 1/3, -2/3) and (1, 0, -1), so r =
        // 1/sqrt(4/3).
        var analysis =
                ElementAnalysis.of(
                        List.of(
                                attempt(
                                        1,
                                        mark(ICE, Verdict.MET, 1, 1),
                                        mark(CHECK, Verdict.MET, 2, 2)),
                                attempt(
                                        0.7,
                                        mark(ICE, Verdict.MET, 1, 1),
                                        mark(CHECK, Verdict.DOSE_OFF, 2, 1)),
                                attempt(
                                        0,
                                        mark(ICE, Verdict.MISSING, 1, 0),
                                        mark(CHECK, Verdict.MISSING, 2, 0))));

        assertThat(analysis.elements().getFirst().discrimination())
                .isCloseTo(Math.sqrt(0.75), CLOSE);
    }

    @Test
    void tellsNoDiscriminationWhereNothingVaries() {
        var same = attempt(1, mark(ICE, Verdict.MET, 1, 1), mark(CHECK, Verdict.MET, 2, 2));

        var elements = ElementAnalysis.of(List.of(same, same)).elements();

        assertThat(elements).allSatisfy(one -> assertThat(one.discrimination()).isNull());
    }

    @Test
    void questionsTheKeyWhereMoreThanFourInTenOfTheBestMissTheElement() {
        // Eleven attempts: the best 27 % are three. Two of the three miss the ice.
        assertThat(iceAmongTheBest(11, 2).keyQuestioned()).isTrue();
        // One of three is a third.
        assertThat(iceAmongTheBest(11, 1).keyQuestioned()).isFalse();
        // Eighteen attempts: the best are five; two of five are exactly four in ten.
        assertThat(iceAmongTheBest(18, 2).keyQuestioned()).isFalse();
        assertThat(iceAmongTheBest(18, 3).keyQuestioned()).isTrue();
    }

    @Test
    void questionsNoKeyBelowTenAttempts() {
        assertThat(iceAmongTheBest(9, 9).keyQuestioned()).isFalse();
    }

    @Test
    void countsTiesIntoTheBest() {
        var tries = new ArrayList<CaseTry>();
        for (int i = 0; i < 10; i++) {
            var verdict = i < 4 ? Verdict.MISSING : Verdict.MET;
            tries.add(attempt(0.8, mark(ICE, verdict, 3, i < 4 ? 0 : 3)));
        }

        // All ten share the top score; four of ten are not more than four in ten.
        assertThat(ElementAnalysis.of(tries).elements().getFirst().keyQuestioned()).isFalse();
    }

    @Test
    void leadsFromEveryRateToTheAttemptsBehindIt() {
        var without = attempt(0.1, mark(ICE, Verdict.MISSING, 3, 0));
        var off = attempt(0.6, mark(ICE, Verdict.DOSE_OFF, 3, 2.4));
        var harmful = attempt(0, mark(ICE, Verdict.HARMFUL, 3, 0));

        var ice = ElementAnalysis.of(List.of(without, off, harmful)).elements().getFirst();

        assertThat(ice.attempts(Trouble.LEFT_OUT)).containsExactly(without.attemptId());
        assertThat(ice.attempts(Trouble.DOSE)).containsExactly(off.attemptId());
        assertThat(ice.attempts(Trouble.UNSAFE)).containsExactly(harmful.attemptId());
        assertThat(ice.attempts(Trouble.ADDED)).isEmpty();
    }

    @Test
    void countsEveryBoundOrderAgainstThePlansThatHoldBothSteps() {
        var order = new BrokenOrder(CHECK, ICE, "R-2");
        var both = Set.of(CHECK, ICE);
        var broken = ordered(both, List.of(order));
        var kept = ordered(both, List.of());
        var half = ordered(Set.of(ICE), List.of());
        var other = ordered(both, List.of(new BrokenOrder(ICE, CHECK, "R-3")));

        var orders = ElementAnalysis.of(List.of(broken, kept, half, other, broken)).orders();

        // Four plans hold both steps; the broken one is counted once, however often it is listed.
        assertThat(orders).hasSize(2);
        var first = orders.getFirst();
        assertThat(first.order()).isEqualTo(order);
        assertThat(first.attempts()).isEqualTo(4);
        assertThat(first.broken()).containsExactly(broken.attemptId());
        assertThat(first.rate()).isEqualTo(0.25);
        assertThat(first.supportsRate()).isFalse();
    }

    private static CaseTry ordered(Set<ElementKey> placed, List<BrokenOrder> broken) {
        return new CaseTry(
                UUID.randomUUID(), UUID.randomUUID(), 0.5, true, List.of(), placed, broken);
    }

    @Test
    void analyzesNoAttempts() {
        var analysis = ElementAnalysis.of(List.of());

        assertThat(analysis.elements()).isEmpty();
        assertThat(analysis.unsafeRate()).isZero();
    }

    private static ElementStatistics iceAmongTheBest(int attempts, int missedByBest) {
        var tries =
                IntStream.range(0, attempts)
                        .mapToObj(i ->
                                attempt(
                                        1 - i / 100.0,
                                        i < missedByBest
                                                ? mark(ICE, Verdict.MISSING, 3, 0)
                                                : mark(ICE, Verdict.MET, 3, 3)))
                        .toList();
        return ElementAnalysis.of(tries).elements().getFirst();
    }

    private static ElementMark mark(ElementKey key, Verdict verdict, int weight, double credit) {
        return new ElementMark(
                key,
                verdict,
                weight,
                credit,
                verdict == Verdict.HARMFUL,
                verdict == Verdict.OUT_OF_ORDER,
                verdict == Verdict.DOSE_OFF ? Set.of(DoseField.MINUTES) : Set.of(),
                List.of("R-1"));
    }

    private static CaseTry attempt(double score, ElementMark... marks) {
        var list = List.of(marks);
        return new CaseTry(
                UUID.randomUUID(),
                UUID.randomUUID(),
                score,
                list.stream().noneMatch(ElementMark::unsafe),
                list,
                Set.of(),
                List.of());
    }
}
