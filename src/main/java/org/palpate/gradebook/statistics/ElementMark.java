package org.palpate.gradebook.statistics;

import java.util.List;
import java.util.Set;

import org.palpate.grading.Verdict;
import org.palpate.planner.DoseField;

/**
 * What became of one element in one attempt.
 *
 * @param weight what the element counts for; 0 where nobody asked for it
 * @param credit what it earned, less what it cost
 * @param orderBroken whether it takes part in an order that the plan breaks
 * @param missedDoses the dose fields that are not within what is accepted
 * @param rules the rules behind the verdict, the most telling first
 */
public record ElementMark(
        ElementKey element,
        Verdict verdict,
        int weight,
        double credit,
        boolean unsafe,
        boolean orderBroken,
        Set<DoseField> missedDoses,
        List<String> rules) {

    public ElementMark {
        missedDoses = Set.copyOf(missedDoses);
        rules = List.copyOf(rules);
    }

    boolean isDoseOff() {
        return verdict == Verdict.DOSE_OFF
                || (!missedDoses.isEmpty() && verdict != Verdict.MISSING);
    }

    /** Whether the attempt lacks what was asked for: left out, answered wrongly or harmful. */
    boolean misses() {
        return element.asked()
                && credit <= 0
                && switch (verdict) {
                    case MISSING, AGAINST_RULE, HARMFUL -> true;
                    case MET, DOSE_OFF, OUT_OF_ORDER, LEFT_OPEN, NOT_NEEDED, REMARK -> false;
                };
    }
}
