package org.palpate.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.palpate.grading.PlannedStep;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Dose;
import org.palpate.planner.DoseField;
import org.palpate.planner.Phase;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Target;
import org.palpate.planner.Triage;

/** The slips that students make. */
final class Slips {

    private Slips() {}

    /** Every step of these techniques is left out. */
    static Slip forget(String... techniques) {
        Set<String> forgotten = Set.of(techniques);
        return plan -> keep(plan, step -> !forgotten.contains(step.technique().id()));
    }

    /** What is aimed at one of these structures is left out. */
    static Slip overlook(String... structures) {
        Set<String> overlooked = Set.of(structures);
        return plan ->
                keep(
                        plan,
                        step -> {
                            Target target = step.target();
                            return target == null || !overlooked.contains(target.structure().id());
                        });
    }

    /** A dose lies higher than it should, or lower where it is less. */
    static Slip more(DoseField field, int by) {
        return plan -> change(plan, step -> moved(step, field, by));
    }

    /** The steps of these techniques come before the treatment. */
    static Slip tooEarly(String... techniques) {
        Set<String> early = Set.of(techniques);
        return plan -> {
            List<PlannedStep> steps = new ArrayList<>();
            for (PlannedStep planned : plan.steps()) {
                if (early.contains(planned.step().technique().id())) {
                    steps.add(new PlannedStep(Phase.TREAT, planned.step()));
                }
            }
            for (PlannedStep planned : plan.steps()) {
                if (!early.contains(planned.step().technique().id())) {
                    steps.add(planned);
                }
            }
            return holding(plan, steps);
        };
    }

    /** The treatment runs backward. */
    static Slip backward() {
        return plan -> {
            List<PlannedStep> treated =
                    plan.steps().stream()
                            .filter(planned -> planned.phase() == Phase.TREAT)
                            .toList()
                            .reversed();
            List<PlannedStep> steps =
                    new ArrayList<>(
                            plan.steps().stream()
                                    .filter(planned -> planned.phase() != Phase.TREAT)
                                    .toList());
            steps.addAll(treated);
            return holding(plan, steps);
        };
    }

    /** More is done than anybody asked for. */
    static Slip add(List<PlannedStep> more) {
        return plan -> {
            List<PlannedStep> steps = new ArrayList<>(plan.steps());
            more.stream()
                    .filter(planned -> steps.stream().noneMatch(planned::equals))
                    .forEach(steps::add);
            return holding(plan, steps);
        };
    }

    static Slip triage(Triage triage) {
        return plan ->
                new TreatmentPlan(triage, plan.category(), plan.steps(), plan.sessionsPerWeek());
    }

    /** Sessions a week, where they are asked for at all. */
    static Slip timesAWeek(int sessions) {
        return plan ->
                plan.sessionsPerWeek() == null
                        ? plan
                        : new TreatmentPlan(plan.triage(), plan.category(), plan.steps(), sessions);
    }

    /** The client was misread, and another session is planned. */
    static Slip instead(TreatmentPlan other) {
        return _ -> other;
    }

    /** The same on the other side of the body. */
    static Slip otherSide() {
        return plan ->
                change(
                        plan,
                        step -> {
                            Target target = step.target();
                            return target == null
                                    ? step
                                    : new Step(
                                            step.technique(),
                                            new Target(
                                                    target.structure(),
                                                    other(target.side()),
                                                    target.zone()),
                                            step.dose());
                        });
    }

    static Slip all(Slip... slips) {
        return plan -> {
            TreatmentPlan changed = plan;
            for (Slip slip : slips) {
                changed = slip.in(changed);
            }
            return changed;
        };
    }

    /** What somebody has of a plan who stops half-way. */
    static TreatmentPlan half(TreatmentPlan plan) {
        return new TreatmentPlan(
                plan.triage(),
                plan.category(),
                plan.steps().subList(0, (plan.steps().size() + 1) / 2),
                null);
    }

    static TreatmentPlan keep(TreatmentPlan plan, Predicate<Step> kept) {
        return holding(plan, plan.steps().stream().filter(each -> kept.test(each.step())).toList());
    }

    static TreatmentPlan change(TreatmentPlan plan, UnaryOperator<Step> change) {
        return holding(
                plan,
                plan.steps().stream()
                        .map(each -> new PlannedStep(each.phase(), change.apply(each.step())))
                        .toList());
    }

    static Step moved(Step step, DoseField field, int by) {
        Dose dose = step.dose();
        return dose.has(field)
                ? new Step(
                        step.technique(),
                        step.target(),
                        dose.with(
                                field,
                                Math.clamp(
                                        (long) dose.require(field) + by,
                                        field.lowest(),
                                        field.highest())))
                : step;
    }

    private static @Nullable Side other(@Nullable Side side) {
        if (side == Side.LEFT) {
            return Side.RIGHT;
        }
        return side == Side.RIGHT ? Side.LEFT : side;
    }

    private static TreatmentPlan holding(TreatmentPlan plan, List<PlannedStep> steps) {
        return new TreatmentPlan(plan.triage(), plan.category(), steps, plan.sessionsPerWeek());
    }
}
