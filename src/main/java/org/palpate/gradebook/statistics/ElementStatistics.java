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
 * @param behind the attempts behind each rate
 * @param doseFields for each dose field that anybody missed, the share that missed it
 * @param discrimination correlation with the rest of the plan, -1 to 1; null if it cannot be told
 * @param keyQuestioned whether so many of the best miss it that the key itself may be wrong
 * @param rules the rules that stood first behind its verdicts, the most frequent first
 * @param troubled the attempts in which anything was the matter with it
 */
public record ElementStatistics(
        ElementKey element,
        int attempts,
        int weight,
        @Nullable Double facility,
        Map<Trouble, List<UUID>> behind,
        Map<DoseField, Double> doseFields,
        @Nullable Double discrimination,
        boolean keyQuestioned,
        List<String> rules,
        List<UUID> troubled) {

    public ElementStatistics {
        behind = Map.copyOf(behind);
        doseFields = Map.copyOf(doseFields);
        rules = List.copyOf(rules);
        troubled = List.copyOf(troubled);
    }

    /** The attempts in which this was the matter. */
    public List<UUID> attempts(Trouble trouble) {
        return behind.getOrDefault(trouble, List.of());
    }

    /** Their share. */
    public double rate(Trouble trouble) {
        return attempts == 0 ? 0 : (double) attempts(trouble).size() / attempts;
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
