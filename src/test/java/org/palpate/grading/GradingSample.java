package org.palpate.grading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palpate.planner.Ban;
import org.palpate.planner.Dose;
import org.palpate.planner.DoseBand;
import org.palpate.planner.DoseField;
import org.palpate.planner.DoseLimit;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Frequency;
import org.palpate.planner.OrderEdge;
import org.palpate.planner.Phase;
import org.palpate.planner.Protocol;
import org.palpate.planner.Step;

/** A protocol and a plan to grade against it. */
record GradingSample(Protocol protocol, TreatmentPlan plan) {

    /** The step that the protocol names first, at its lowest ideal dose. */
    static Step asAsked(ExpectedStep expected) {
        Map<DoseField, Integer> ideal = new EnumMap<>(DoseField.class);
        expected.bands().stream()
                .filter(band -> expected.technique().dose().contains(band.field()))
                .forEach(band -> ideal.put(band.field(), band.idealFrom()));
        return new Step(expected.technique(), expected.target(), Dose.of(ideal));
    }

    Grade grade() {
        return Grader.grade(plan, protocol);
    }

    GradingSample withSteps(List<PlannedStep> steps) {
        return new GradingSample(
                protocol,
                new TreatmentPlan(plan.triage(), plan.category(), steps, plan.sessionsPerWeek()));
    }

    /** The plan with one more step before the one at this place, in its phase. */
    GradingSample withStepAt(int place, Step step) {
        List<PlannedStep> steps = new ArrayList<>(plan.steps());
        Phase phase =
                steps.isEmpty()
                        ? Phase.TREAT
                        : steps.get(Math.min(place, steps.size() - 1)).phase();
        steps.add(place, new PlannedStep(phase, step));
        return withSteps(steps);
    }

    /** Every way to leave one thing out. */
    Stream<GradingSample> smaller() {
        Stream<GradingSample> plans = without(plan.steps()).map(this::withSteps);
        Stream<Protocol> protocols =
                Stream.of(
                                IntStream.range(0, protocol.steps().size())
                                        .mapToObj(this::protocolWithoutStep),
                                without(protocol.order())
                                        .map(order -> protocolWith(protocol.steps(), order)),
                                without(protocol.bans())
                                        .map(bans -> protocolWith(bans, protocol.limits())),
                                without(protocol.limits())
                                        .map(limits -> protocolWith(protocol.bans(), limits)),
                                IntStream.range(0, protocol.steps().size())
                                        .boxed()
                                        .flatMap(this::protocolsWithALighterStep))
                        .flatMap(stream -> stream);
        return Stream.concat(plans, protocols.map(smaller -> new GradingSample(smaller, plan)));
    }

    private static <T> Stream<List<T>> without(List<T> all) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    List<T> rest = new ArrayList<>(all);
                    rest.remove(i);
                    return rest;
                });
    }

    private Protocol protocolWithoutStep(int gone) {
        List<ExpectedStep> steps = new ArrayList<>();
        for (ExpectedStep step : protocol.steps()) {
            if (step.index() != gone) {
                steps.add(with(step, steps.size(), step.bands()));
            }
        }
        List<OrderEdge> order =
                protocol.order().stream()
                        .filter(edge -> edge.before() != gone && edge.after() != gone)
                        .map(edge ->
                                new OrderEdge(
                                        edge.before() - (edge.before() > gone ? 1 : 0),
                                        edge.after() - (edge.after() > gone ? 1 : 0),
                                        edge.rule()))
                        .toList();
        return protocolWith(steps, order);
    }

    private Stream<Protocol> protocolsWithALighterStep(int index) {
        ExpectedStep step = protocol.steps().get(index);
        return without(step.bands())
                .map(bands -> with(step, index, bands))
                .map(lighter -> {
                    List<ExpectedStep> steps = new ArrayList<>(protocol.steps());
                    steps.set(index, lighter);
                    return protocolWith(steps, protocol.order());
                });
    }

    private static ExpectedStep with(ExpectedStep step, int index, List<DoseBand> bands) {
        return new ExpectedStep(
                index,
                step.phase(),
                step.techniques(),
                step.targets(),
                step.namedExactly(),
                step.expectation(),
                bands,
                step.layer(),
                step.rules());
    }

    private Protocol protocolWith(List<ExpectedStep> steps, List<OrderEdge> order) {
        return protocolWith(steps, order, protocol.bans(), protocol.limits());
    }

    private Protocol protocolWith(Iterable<Ban> bans, List<DoseLimit> limits) {
        List<Ban> all = new ArrayList<>();
        bans.forEach(all::add);
        return protocolWith(protocol.steps(), protocol.order(), all, limits);
    }

    private Protocol protocolWith(
            List<ExpectedStep> steps,
            List<OrderEdge> order,
            List<Ban> bans,
            List<DoseLimit> limits) {
        return new Protocol(
                protocol.triage(),
                protocol.category(),
                protocol.pressureCeiling(),
                steps,
                order,
                protocol.frequency(),
                bans,
                limits,
                protocol.setAside(),
                protocol.readings(),
                protocol.rules());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("expected:");
        for (ExpectedStep step : protocol.steps()) {
            text.append("\n  ").append(step.index()).append(' ').append(step.expectation());
            text.append(' ').append(step.techniques().stream().map(t -> t.id()).toList());
            text.append(' ').append(step.targets()).append(' ').append(step.layer());
            step.bands().forEach(band -> text.append("\n      ").append(band));
        }
        protocol.order()
                .forEach(edge ->
                        text.append("\n  ")
                                .append(edge.before())
                                .append(" before ")
                                .append(edge.after()));
        protocol.bans().forEach(ban -> text.append("\n  ").append(ban));
        protocol.limits().forEach(limit -> text.append("\n  ").append(limit));
        text.append("\n  triage ").append(protocol.triage());
        text.append("\n  frequency ").append(frequencyText());
        text.append("\nplan: ").append(plan.triage()).append(' ').append(plan.category());
        text.append(' ').append(plan.sessionsPerWeek());
        for (PlannedStep planned : plan.steps()) {
            text.append("\n  ").append(planned.phase()).append(' ');
            text.append(planned.step().technique().id()).append(' ');
            text.append(planned.step().target()).append(' ').append(planned.step().dose());
        }
        return text.toString();
    }

    private String frequencyText() {
        Frequency frequency = protocol.frequency();
        return frequency == null ? "none" : frequency.toString();
    }
}
