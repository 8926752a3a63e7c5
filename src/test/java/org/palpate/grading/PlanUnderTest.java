package org.palpate.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.palpate.content.PackagedContent;
import org.palpate.planner.Category;
import org.palpate.planner.Dose;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Phase;
import org.palpate.planner.Protocol;
import org.palpate.planner.Step;
import org.palpate.planner.Triage;

/** The model plan of a case, into which a test puts one fault. */
final class PlanUnderTest {

    private final Protocol protocol;
    private TreatmentPlan plan;

    private PlanUnderTest(Protocol protocol) {
        this.protocol = protocol;
        this.plan = ModelPlan.of(protocol);
    }

    static PlanUnderTest ofCase(String id) {
        return new PlanUnderTest(PackagedContent.protocolOfCase(id));
    }

    PlanUnderTest with(String technique, String target) {
        return with(technique, target, Dose.NONE);
    }

    PlanUnderTest with(String technique, String target, Dose dose) {
        Step step = PackagedContent.step(technique, target, dose);
        return with(new PlannedStep(step.technique().phase(), step));
    }

    /** The step among the checks, so before all treatment. */
    PlanUnderTest withFirst(String technique, String target, Dose dose) {
        return with(new PlannedStep(Phase.CHECK, PackagedContent.step(technique, target, dose)));
    }

    private PlanUnderTest with(PlannedStep added) {
        List<PlannedStep> steps = new ArrayList<>(plan.steps());
        steps.add(added);
        return steps(steps);
    }

    /** Leave out every step of the technique. */
    PlanUnderTest without(String technique) {
        return dropping(step -> step.technique().id().equals(technique));
    }

    /** Leave out the steps of the technique on the structure or a part of it. */
    PlanUnderTest without(String technique, String structure) {
        return dropping(step -> isAt(step, technique, structure));
    }

    private PlanUnderTest dropping(Predicate<Step> dropped) {
        List<PlannedStep> kept =
                plan.steps().stream().filter(planned -> !dropped.test(planned.step())).toList();
        assertThat(kept).as("a fault that changes the plan").hasSizeLessThan(plan.steps().size());
        return steps(kept);
    }

    /** Give every step of the technique at the structure another dose. */
    PlanUnderTest dosing(String technique, String structure, Dose dose) {
        List<PlannedStep> steps = new ArrayList<>();
        for (PlannedStep planned : plan.steps()) {
            Step step = planned.step();
            steps.add(
                    isAt(step, technique, structure)
                            ? new PlannedStep(
                                    planned.phase(),
                                    new Step(step.technique(), step.target(), dose))
                            : planned);
        }
        assertThat(steps).as("a fault that changes the plan").isNotEqualTo(plan.steps());
        return steps(steps);
    }

    /** Move the steps of the technique to the phase, before what stands there. */
    PlanUnderTest moving(String technique, Phase phase) {
        List<PlannedStep> steps = new ArrayList<>();
        plan.steps().stream()
                .filter(planned -> planned.step().technique().id().equals(technique))
                .forEach(planned -> steps.add(new PlannedStep(phase, planned.step())));
        assertThat(steps).as("steps to move").isNotEmpty();
        plan.steps().stream()
                .filter(planned -> !planned.step().technique().id().equals(technique))
                .forEach(steps::add);
        return steps(steps.stream().sorted(Comparator.comparing(PlannedStep::phase)).toList());
    }

    PlanUnderTest answering(@Nullable Triage triage) {
        plan = new TreatmentPlan(triage, plan.category(), plan.steps(), plan.sessionsPerWeek());
        return this;
    }

    PlanUnderTest answering(@Nullable Category category) {
        plan = new TreatmentPlan(plan.triage(), category, plan.steps(), plan.sessionsPerWeek());
        return this;
    }

    PlanUnderTest comingPerWeek(int sessions) {
        plan = new TreatmentPlan(plan.triage(), plan.category(), plan.steps(), sessions);
        return this;
    }

    private PlanUnderTest steps(List<PlannedStep> steps) {
        plan = new TreatmentPlan(plan.triage(), plan.category(), steps, plan.sessionsPerWeek());
        return this;
    }

    private static boolean isAt(Step step, String technique, String structure) {
        return step.technique().id().equals(technique)
                && step.target() != null
                && PackagedContent.structure(structure).contains(step.target().structure());
    }

    /** The plan is perfect. */
    void isFlawless() {
        Grade grade = grade();
        assertThat(grade.score()).as("score " + flaws(grade)).isEqualTo(1);
        assertThat(grade.safe()).as("safe " + flaws(grade)).isTrue();
        assertThat(grade.passed()).isTrue();
    }

    /** The plan can hurt the client, and a verdict names one of the rules. */
    void isUnsafeBecauseOf(String... rules) {
        Grade grade = grade();
        assertThat(grade.safe()).as("safe " + flaws(grade)).isFalse();
        assertThat(grade.passed()).isFalse();
        assertNames(
                grade.verdicts().stream().filter(ElementVerdict::unsafe).toList(), grade, rules);
    }

    /** The plan scores less than full marks, and a verdict names one of the rules. */
    void losesScoreBecauseOf(String... rules) {
        Grade grade = grade();
        assertThat(grade.score()).as("score " + flaws(grade)).isLessThan(0.9999);
        assertNames(flawed(grade), grade, rules);
    }

    /** The plan loses score and yet hurts nobody. */
    void losesOnlyScoreBecauseOf(String... rules) {
        assertThat(grade().safe()).as("safe " + flaws(grade())).isTrue();
        losesScoreBecauseOf(rules);
    }

    /** A remark stands beside the plan, which keeps its full score. */
    void drawsOnlyARemarkOf(String... rules) {
        Grade grade = grade();
        assertThat(grade.safe()).isTrue();
        assertThat(grade.score()).as("score " + flaws(grade)).isEqualTo(1);
        assertNames(
                grade.verdicts().stream()
                        .filter(verdict -> verdict.verdict() == Verdict.REMARK)
                        .toList(),
                grade,
                rules);
    }

    void doesNotPass() {
        assertThat(grade().passed()).as("passed " + flaws(grade())).isFalse();
    }

    private Grade grade() {
        return Grader.grade(plan, protocol);
    }

    private void assertNames(List<ElementVerdict> verdicts, Grade grade, String... rules) {
        assertThat(verdicts.stream().flatMap(verdict -> verdict.rules().stream()))
                .as("rules behind the verdicts " + flaws(grade))
                .containsAnyElementsOf(Arrays.asList(rules));
    }

    private static List<ElementVerdict> flawed(Grade grade) {
        return grade.verdicts().stream()
                .filter(verdict ->
                        verdict.verdict() != Verdict.MET && verdict.verdict() != Verdict.LEFT_OPEN)
                .toList();
    }

    private List<String> flaws(Grade grade) {
        return flawed(grade).stream()
                .map(verdict -> verdict.verdict() + " " + name(verdict) + " " + verdict.rules())
                .toList();
    }

    private String name(ElementVerdict verdict) {
        if (!verdict.planSteps().isEmpty()) {
            Step step = plan.steps().get(verdict.planSteps().getFirst()).step();
            return step.technique().id() + " " + step.target();
        }
        if (verdict.expectedStep() >= 0) {
            ExpectedStep step = protocol.steps().get(verdict.expectedStep());
            return step.technique().id() + " " + step.target();
        }
        return verdict.kind().toString();
    }
}
