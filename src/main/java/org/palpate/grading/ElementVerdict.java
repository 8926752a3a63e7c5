package org.palpate.grading;

import java.util.List;

import org.palpate.planner.Expectation;

/**
 * What became of one element.
 *
 * @param expectedStep index in the protocol's steps, or -1 where the element is not one of them
 * @param planSteps indexes in the plan's steps that this verdict speaks of
 * @param expectation how strongly it was asked for; {@code OFFERED} for what nobody asked for
 * @param weight what it counts for in the total
 * @param quality dose quality, 0 to 1; 1 where no dose applies
 * @param credit what it earned, or minus the penalty
 * @param dose the dose fields that were judged
 * @param sideMissed whether the side of the body was open or too wide
 * @param unsafe whether it makes the whole attempt unsafe
 * @param rules the rules behind the verdict, the most telling first
 */
public record ElementVerdict(
        ElementKind kind,
        Verdict verdict,
        int expectedStep,
        List<Integer> planSteps,
        Expectation expectation,
        int weight,
        double quality,
        double credit,
        List<DoseVerdict> dose,
        boolean sideMissed,
        boolean unsafe,
        List<String> rules) {

    public ElementVerdict {
        planSteps = List.copyOf(planSteps);
        dose = List.copyOf(dose);
        rules = List.copyOf(rules);
    }
}
