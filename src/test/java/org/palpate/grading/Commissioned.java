package org.palpate.grading;

import java.util.ArrayList;
import java.util.List;

import org.palpate.planner.Protocol;
import org.palpate.planner.Step;

/**
 * What one more step does to the model plan.
 *
 * @param model the grade of the model plan
 * @param grade the grade with the step
 * @param rules the rules named in the verdicts that speak of the step
 */
public record Commissioned(Grade model, Grade grade, List<String> rules) {

    /** Add the step to the model plan where its technique usually stands. */
    public static Commissioned to(Protocol protocol, Step step) {
        TreatmentPlan plan = ModelPlan.of(protocol);
        List<PlannedStep> steps = new ArrayList<>(plan.steps());
        PlannedStep added = new PlannedStep(step.technique().phase(), step);
        steps.add(added);
        TreatmentPlan longer =
                new TreatmentPlan(plan.triage(), plan.category(), steps, plan.sessionsPerWeek());
        Grade grade = Grader.grade(longer, protocol);
        int place = longer.steps().lastIndexOf(added);
        List<String> rules =
                grade.verdicts().stream()
                        .filter(verdict -> verdict.planSteps().contains(place))
                        .flatMap(verdict -> verdict.rules().stream())
                        .toList();
        return new Commissioned(Grader.grade(plan, protocol), grade, rules);
    }

    public boolean isUnsafe() {
        return !grade.safe();
    }

    public boolean costs() {
        return grade.score() < model.score() - 1e-9;
    }

    @Override
    public String toString() {
        return "safe %s, score %.3f after %.3f, rules %s"
                .formatted(grade.safe(), grade.score(), model.score(), rules);
    }
}
