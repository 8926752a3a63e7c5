package org.palpate.grading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.palpate.planner.Dose;
import org.palpate.planner.DoseBand;
import org.palpate.planner.DoseField;
import org.palpate.planner.Expectation;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Frequency;
import org.palpate.planner.OrderEdge;
import org.palpate.planner.Phase;
import org.palpate.planner.Protocol;
import org.palpate.planner.Step;
import org.palpate.planner.Target;
import org.palpate.planner.Technique;

/** The plan that does just what a protocol asks for. */
public final class ModelPlan {

    private final Protocol protocol;
    private final DoseJudge doses;
    private final Commissions commissions;

    private ModelPlan(Protocol protocol) {
        this.protocol = protocol;
        this.doses = new DoseJudge(protocol.limits());
        this.commissions = new Commissions(protocol);
    }

    /**
     * What the protocol needs, at the lowest ideal dose, in an order that keeps every bound one.
     */
    public static TreatmentPlan of(Protocol protocol) {
        return new ModelPlan(protocol).plan(step -> step.expectation() != Expectation.OFFERED);
    }

    /** The same with everything that the protocol offers. */
    public static TreatmentPlan withOffered(Protocol protocol) {
        return new ModelPlan(protocol).plan(step -> true);
    }

    private TreatmentPlan plan(Predicate<ExpectedStep> wanted) {
        Frequency frequency = protocol.frequency();
        return new TreatmentPlan(
                protocol.triage().value(),
                protocol.category().value(),
                steps(wanted),
                frequency == null ? null : frequency.from());
    }

    /**
     * The steps in protocol order, which keeps every bound order. A plan runs by phases, so a step
     * that must follow one of a later phase moves into that phase.
     */
    private List<PlannedStep> steps(Predicate<ExpectedStep> wanted) {
        Phase[] phases = new Phase[protocol.steps().size()];
        List<PlannedStep> steps = new ArrayList<>();
        for (ExpectedStep expected : protocol.steps()) {
            Phase phase = expected.phase();
            for (OrderEdge edge : protocol.order()) {
                if (edge.after() == expected.index()) {
                    phase = later(phase, phases[edge.before()]);
                }
            }
            phases[expected.index()] = phase;
            if (wanted.test(expected)) {
                steps.add(new PlannedStep(phase, asAsked(expected)));
            }
        }
        return steps;
    }

    private static Phase later(Phase one, Phase other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The first of the ways to meet the step that no rule speaks against. */
    private Step asAsked(ExpectedStep expected) {
        for (Technique technique : expected.techniques()) {
            Dose dose = idealDose(expected, technique);
            if (expected.targets().isEmpty()) {
                Step step = new Step(technique, null, dose);
                if (isFreeOfObjections(expected, step)) {
                    return step;
                }
            }
            for (Target target : expected.targets()) {
                Step step = new Step(technique, target, dose);
                if (isFreeOfObjections(expected, step)) {
                    return step;
                }
            }
        }
        return new Step(
                expected.technique(), expected.target(), idealDose(expected, expected.technique()));
    }

    private boolean isFreeOfObjections(ExpectedStep expected, Step step) {
        int[] met = {expected.index()};
        Fit fit = doses.fit(expected, step, 0);
        return fit != null && fit.quality() == 1 && commissions.against(step, met) == null;
    }

    private static Dose idealDose(ExpectedStep expected, Technique technique) {
        Map<DoseField, Integer> ideal = new EnumMap<>(DoseField.class);
        for (DoseBand band : expected.bands()) {
            if (technique.dose().contains(band.field())) {
                ideal.put(band.field(), band.idealFrom());
            }
        }
        return Dose.of(ideal);
    }
}
