package org.palpate.gradebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.palpate.gradebook.statistics.RuleCell.State;
import org.palpate.grading.ElementKind;
import org.palpate.grading.Verdict;

class RuleMapTest {

    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final UUID CARA = new UUID(0, 3);

    @Test
    void putsTheRuleThatCostMostFirstAndTellsEveryStudent() {
        var map =
                RuleMap.of(
                        List.of(
                                attempt(
                                        ANNA,
                                        mark("A", Verdict.MET, 3, 3),
                                        mark("B", Verdict.MET, 2, 2)),
                                attempt(
                                        BEN,
                                        mark("A", Verdict.MISSING, 3, 0),
                                        mark("B", Verdict.DOSE_OFF, 2, 1.6)),
                                attempt(BEN, mark("B", Verdict.MET, 2, 2)),
                                attempt(CARA, mark("B", Verdict.HARMFUL, 2, 0))));

        assertThat(map.rows()).extracting(RuleRow::ruleId).containsExactly("A", "B");
        var first = map.rows().getFirst();
        assertThat(first.lost()).isEqualTo(3);
        assertThat(first.students()).isEqualTo(2);
        assertThat(first.troubled()).isOne();
        assertThat(first.cell(ANNA).state()).isEqualTo(State.KEPT);
        assertThat(first.cell(BEN).state()).isEqualTo(State.MISSED);
        assertThat(first.cell(CARA).state()).isEqualTo(State.NOT_ASKED);
        var second = map.rows().getLast();
        assertThat(second.cell(BEN).state()).isEqualTo(State.PARTLY);
        assertThat(second.cell(BEN).attempts()).hasSize(2);
        assertThat(second.cell(CARA).state()).isEqualTo(State.UNSAFE);
    }

    @Test
    void countsABrokenRuleAndIgnoresWhatDoesNoHarm() {
        var map =
                RuleMap.of(
                        List.of(
                                attempt(
                                        ANNA,
                                        added("X", Verdict.AGAINST_RULE, -1),
                                        added("Y", Verdict.NOT_NEEDED, 0),
                                        added("Z", Verdict.REMARK, 0),
                                        mark("O", Verdict.LEFT_OPEN, 0, 0))));

        assertThat(map.rows()).extracting(RuleRow::ruleId).containsExactly("X");
        assertThat(map.rows().getFirst().lost()).isEqualTo(1);
        assertThat(map.rows().getFirst().cell(ANNA).state()).isEqualTo(State.MISSED);
    }

    private static ElementMark mark(String rule, Verdict verdict, int weight, double credit) {
        var key = new ElementKey(ElementKind.STEP, rule, null, true, 0);
        return new ElementMark(
                key,
                verdict,
                weight,
                credit,
                verdict == Verdict.HARMFUL,
                false,
                Set.of(),
                List.of(rule, "OTHER"));
    }

    private static ElementMark added(String rule, Verdict verdict, double credit) {
        var key = new ElementKey(ElementKind.STEP, rule, null, false, 0);
        return new ElementMark(key, verdict, 0, credit, false, false, Set.of(), List.of(rule));
    }

    private static CaseTry attempt(UUID student, ElementMark... marks) {
        return new CaseTry(
                UUID.randomUUID(), student, 0.5, true, List.of(marks), Set.of(), List.of());
    }
}
