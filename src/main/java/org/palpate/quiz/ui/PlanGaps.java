package org.palpate.quiz.ui;

import java.util.ArrayList;
import java.util.List;

import org.palpate.grading.PlannedStep;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.DoseField;
import org.palpate.planner.Step;

/** What a student has left open in a plan, in words. It never says what belongs there. */
final class PlanGaps {

    private PlanGaps() {}

    /** One sentence for each thing that is still empty, in the order of the plan. */
    static List<String> of(TreatmentPlan plan) {
        List<String> gaps = new ArrayList<>();
        if (plan.triage() == null) {
            gaps.add("You have not decided what may be done today.");
        }
        if (plan.category() == null) {
            gaps.add("You have not chosen a kind of session.");
        }
        if (plan.steps().isEmpty()) {
            gaps.add("Your plan has no steps.");
        }
        for (PlannedStep planned : plan.steps()) {
            List<String> open = of(planned.step());
            if (!open.isEmpty()) {
                gaps.add(PlanLabels.step(planned.step()) + ": " + listing(open) + " left open.");
            }
        }
        return gaps;
    }

    /** The parts of a step that nobody has answered, each as one noun. */
    static List<String> of(Step step) {
        List<String> open = new ArrayList<>();
        if (step.technique().needsTarget()) {
            if (step.target() == null) {
                open.add("where");
            } else if (step.target().structure().paired() && step.target().side() == null) {
                open.add("side");
            }
        }
        for (DoseField field : step.technique().dose()) {
            if (!step.dose().has(field)) {
                open.add(PlanLabels.noun(field));
            }
        }
        return open;
    }

    private static String listing(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
