package org.palpate.gradebook.statistics;

import java.util.List;

import org.palpate.grading.Verdict;

/**
 * What became of one element in one attempt.
 *
 * @param weight what the element counts for; 0 where nobody asked for it
 * @param credit what it earned, less what it cost
 * @param rules the rules behind the verdict, the most telling first
 */
public record ElementMark(
        ElementKey element,
        Verdict verdict,
        int weight,
        double credit,
        boolean unsafe,
        List<String> rules) {

    public ElementMark {
        rules = List.copyOf(rules);
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
