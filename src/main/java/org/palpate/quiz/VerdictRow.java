package org.palpate.quiz;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.grading.ElementKind;
import org.palpate.grading.Verdict;
import org.palpate.planner.DoseField;
import org.palpate.planner.Expectation;

/**
 * The verdict on one element of one attempt, for statistics over many.
 *
 * @param position place of the element in the attempt, from 0
 * @param techniqueId what was asked for, else planned; null for what is no step
 * @param rules ids of the rules behind it, the most telling first
 * @param weight what it counts for in the total
 * @param credit what it earned, or minus the penalty
 * @param quality dose quality, 0 to 1
 * @param doses what became of each dose field that was judged
 * @param orderBroken whether the step takes part in an order that the plan breaks
 * @param aheadOf the steps that it stands ahead of although it belongs behind them
 * @param unsafe whether it makes the whole attempt unsafe
 */
public record VerdictRow(
        UUID attemptId,
        int position,
        ElementKind kind,
        Verdict verdict,
        @Nullable String techniqueId,
        @Nullable String structureId,
        List<String> rules,
        int weight,
        double credit,
        Expectation expectation,
        double quality,
        Map<DoseField, DoseMark> doses,
        boolean sideMissed,
        boolean orderBroken,
        List<OrderBreak> aheadOf,
        boolean unsafe) {

    public VerdictRow {
        rules = List.copyOf(rules);
        aheadOf = List.copyOf(aheadOf);
        doses = Map.copyOf(doses);
    }
}
