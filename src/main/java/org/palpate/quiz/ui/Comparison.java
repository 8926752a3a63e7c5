package org.palpate.quiz.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.palpate.grading.DoseVerdict;
import org.palpate.grading.ElementVerdict;
import org.palpate.planner.DoseField;
import org.palpate.planner.Phase;
import org.palpate.planner.Side;
import org.palpate.quiz.GradedResult;
import org.palpate.quiz.GradedResult.Aim;
import org.palpate.quiz.GradedResult.Answer;
import org.palpate.quiz.GradedResult.ExpectedWords;
import org.palpate.quiz.GradedResult.PlannedWords;
import org.palpate.quiz.GradedResult.Term;

/** A graded result as rows of words: what the protocol asks beside what the student planned. */
final class Comparison {

    /** Rows that belong under one heading. */
    record Group(String heading, List<Row> rows) {}

    /**
     * One element.
     *
     * @param asked what the protocol asks for; empty where it asks for nothing
     * @param askedDetail how strongly and how much
     * @param askedTechniques ids of the techniques that the protocol accepts; empty where the
     *     element is not a step
     * @param askedPlaces ids of the structures that they may be aimed at; empty for no target
     * @param given what the student planned; empty where it was left out
     */
    record Row(
            ElementVerdict verdict,
            String asked,
            String askedDetail,
            List<String> askedTechniques,
            List<String> askedPlaces,
            List<Given> given,
            List<Amount> amounts) {}

    /**
     * One step of the student's plan.
     *
     * @param number place in the plan, from 1; 0 for an answer that is not a step
     * @param technique its id; empty for an answer that is not a step
     */
    record Given(int number, String technique, String text, String detail) {

        static Given answer(String text) {
            return new Given(0, "", text, "");
        }
    }

    /** One amount: what was given beside what was asked. */
    record Amount(String name, String given, String asked, Mark mark) {}

    /** How one amount was judged. */
    enum Mark {
        IDEAL,
        ACCEPTED,
        OFF,
        UNSAFE
    }

    private final GradedResult result;

    private Comparison(GradedResult result) {
        this.result = result;
    }

    /** The decisions first, then the parts of the session in order. */
    static List<Group> of(GradedResult result) {
        return new Comparison(result).groups();
    }

    /** How a student reads an expected step elsewhere in the result. */
    static String expected(ExpectedWords step) {
        String technique = PlanLabels.anyOf(step.techniques());
        return step.targets().isEmpty()
                ? technique
                : technique + ", " + PlanLabels.anyTarget(step.targets());
    }

    private List<Group> groups() {
        List<Row> decisions = new ArrayList<>();
        Map<Phase, List<Row>> phases = new TreeMap<>();
        List<ElementVerdict> inOrder = new ArrayList<>(result.grade().verdicts());
        inOrder.sort(Comparator.comparingInt(Comparison::position));
        for (ElementVerdict verdict : inOrder) {
            switch (verdict.kind()) {
                case TRIAGE -> decisions.add(triage(verdict));
                case CATEGORY -> decisions.add(category(verdict));
                case STEP ->
                        phases.computeIfAbsent(phase(verdict), any -> new ArrayList<>())
                                .add(step(verdict));
                case FREQUENCY ->
                        phases.computeIfAbsent(Phase.FOLLOW_UP, any -> new ArrayList<>())
                                .add(frequency(verdict));
            }
        }
        List<Group> groups = new ArrayList<>();
        if (!decisions.isEmpty()) {
            groups.add(new Group("Decisions", decisions));
        }
        phases.forEach((phase, rows) -> groups.add(new Group(PlanLabels.of(phase), rows)));
        return groups;
    }

    /** Expected steps come as the protocol has them; what nobody asked for follows. */
    private static int position(ElementVerdict verdict) {
        if (verdict.expectedStep() >= 0) {
            return verdict.expectedStep();
        }
        return verdict.planSteps().isEmpty() ? -1 : 1000 + verdict.planSteps().getFirst();
    }

    private Phase phase(ElementVerdict verdict) {
        if (verdict.expectedStep() >= 0) {
            return result.expected().get(verdict.expectedStep()).phase();
        }
        return verdict.planSteps().isEmpty()
                ? Phase.TREAT
                : result.planned().get(verdict.planSteps().getFirst()).phase();
    }

    private Row triage(ElementVerdict verdict) {
        return decision(verdict, result.triage(), "What may be done", PlanLabels::of);
    }

    private Row category(ElementVerdict verdict) {
        return decision(verdict, result.category(), "Kind of session", PlanLabels::of);
    }

    private static <T extends Enum<T>> Row decision(
            ElementVerdict verdict,
            Answer<T> answer,
            String question,
            java.util.function.Function<T, String> label) {
        List<String> accepted = new ArrayList<>();
        accepted.add(label.apply(answer.expected()));
        answer.accepted().stream()
                .filter(value -> value != answer.expected())
                .forEach(value -> accepted.add(PlanLabels.inner(label.apply(value))));
        T given = answer.given();
        return new Row(
                verdict,
                String.join(" or ", accepted),
                question,
                List.of(),
                List.of(),
                given == null ? List.of() : List.of(Given.answer(label.apply(given))),
                List.of());
    }

    private Row frequency(ElementVerdict verdict) {
        GradedResult.FrequencyAnswer answer = result.frequency();
        String asked = answer == null ? "" : PlanLabels.sessions(answer.from(), answer.to());
        Integer given = answer == null ? null : answer.given();
        return new Row(
                verdict,
                asked,
                answer == null ? "" : PlanLabels.of(answer.expectation()),
                List.of(),
                List.of(),
                given == null ? List.of() : List.of(Given.answer(PlanLabels.perWeek(given))),
                List.of());
    }

    private Row step(ElementVerdict verdict) {
        List<Given> given = new ArrayList<>();
        for (int index : verdict.planSteps()) {
            given.add(given(index));
        }
        List<Amount> amounts = new ArrayList<>();
        verdict.dose().forEach(dose -> amounts.add(amount(dose)));
        if (verdict.expectedStep() < 0) {
            return new Row(verdict, "", "", List.of(), List.of(), given, amounts);
        }
        ExpectedWords expected = result.expected().get(verdict.expectedStep());
        if (verdict.sideMissed()) {
            amounts.addFirst(side(expected, verdict));
        }
        List<String> detail = new ArrayList<>();
        detail.add(PlanLabels.of(expected.expectation()));
        expected.bands().forEach(band -> detail.add(PlanLabels.askedAmount(band)));
        return new Row(
                verdict,
                expected(expected),
                String.join(" · ", detail),
                expected.techniques().stream().map(Term::id).toList(),
                expected.targets().stream().map(aim -> aim.structure().id()).toList(),
                given,
                amounts);
    }

    private Given given(int index) {
        PlannedWords planned = result.planned().get(index);
        Aim target = planned.target();
        String text =
                target == null
                        ? planned.technique().name()
                        : planned.technique().name() + ", " + PlanLabels.target(target);
        return new Given(
                index + 1, planned.technique().id(), text, PlanLabels.dose(planned.dose()));
    }

    private static Amount amount(DoseVerdict dose) {
        DoseField field = dose.band().field();
        Integer value = dose.given();
        String accepted = PlanLabels.accepted(dose.band());
        Mark mark =
                !dose.safe()
                        ? Mark.UNSAFE
                        : dose.quality() >= 1
                                ? Mark.IDEAL
                                : dose.quality() > 0 ? Mark.ACCEPTED : Mark.OFF;
        return new Amount(
                PlanLabels.of(field),
                value == null ? "left open" : field.describe(value),
                PlanLabels.asked(dose.band())
                        + (accepted.isEmpty() || mark == Mark.IDEAL
                                ? ""
                                : " (" + accepted + " earns half)"),
                mark);
    }

    private Amount side(ExpectedWords expected, ElementVerdict verdict) {
        @Nullable Side wanted =
                expected.targets().stream()
                        .map(Aim::side)
                        .filter(side -> side != null)
                        .findFirst()
                        .orElse(null);
        Side given =
                verdict.planSteps().isEmpty()
                        ? null
                        : side(result.planned().get(verdict.planSteps().getFirst()).target());
        return new Amount(
                "Side",
                given == null ? "left open" : PlanLabels.inner(PlanLabels.of(given)),
                wanted == null ? "named" : PlanLabels.inner(PlanLabels.of(wanted)),
                Mark.OFF);
    }

    private static @Nullable Side side(@Nullable Aim aim) {
        return aim == null ? null : aim.side();
    }
}
