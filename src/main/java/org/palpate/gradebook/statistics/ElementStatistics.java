package org.palpate.gradebook.statistics;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.DoseField;

/**
 * What many attempts at one case say of one element; rates are shares from 0 to 1.
 *
 * @param attempts how many attempts could hold the element
 * @param weight what it counts for; 0 where nobody asked for it
 * @param facility mean credit as a share of the weight; null where nobody asked for it
 * @param omission share that left it out
 * @param wrong share that gave a wrong answer or broke a rule with it
 * @param commission share that added it although nobody asked for it
 * @param dose share with the dose or side off
 * @param doseFields for each dose field that anybody missed, the share that missed it
 * @param order share that placed it where it breaks an order
 * @param unsafe share in which it can hurt the client
 * @param discrimination correlation with the rest of the plan, -1 to 1; null if it cannot be told
 * @param keyQuestioned whether so many of the best miss it that the key itself may be wrong
 * @param rules the rules that stood first behind its verdicts, the most frequent first
 * @param troubled the attempts behind all rates
 */
public record ElementStatistics(
        ElementKey element,
        int attempts,
        int weight,
        @Nullable Double facility,
        double omission,
        double wrong,
        double commission,
        double dose,
        Map<DoseField, Double> doseFields,
        double order,
        double unsafe,
        @Nullable Double discrimination,
        boolean keyQuestioned,
        List<String> rules,
        List<UUID> troubled) {

    public ElementStatistics {
        doseFields = Map.copyOf(doseFields);
        rules = List.copyOf(rules);
        troubled = List.copyOf(troubled);
    }

    public boolean supportsRates() {
        return attempts >= Support.RATE;
    }

    public boolean supportsDiscrimination() {
        return attempts >= Support.DISCRIMINATION;
    }

    /** The share of attempts in which anything was the matter with it. */
    public double trouble() {
        return attempts == 0 ? 0 : (double) troubled.size() / attempts;
    }
}
