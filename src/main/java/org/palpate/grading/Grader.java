package org.palpate.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.Decision;
import org.palpate.planner.Expectation;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Frequency;
import org.palpate.planner.Protocol;
import org.palpate.planner.Severity;
import org.palpate.planner.Step;
import org.palpate.planner.Triage;

/** Grades a student's plan against the protocol that the rules call for. */
public final class Grader {

    /** How many steps more than the protocol's a plan may have for nothing. */
    public static final int SPARE_STEPS = 4;

    /** What each step beyond the spare ones costs. */
    public static final double STEP_TOO_MANY = 0.5;

    private static final int NOT_EXPECTED = -1;

    private final TreatmentPlan plan;
    private final Protocol protocol;
    private final DoseJudge doses;
    private final Matching matching;
    private final OrderCheck order;
    private final List<ElementVerdict> verdicts;
    private final boolean[] shown;
    private final boolean[] charged;
    private double earned;
    private double penalty;
    private double total;

    private Grader(TreatmentPlan plan, Protocol protocol) {
        this.plan = plan;
        this.protocol = protocol;
        this.doses = new DoseJudge(protocol.limits());
        this.matching = new Matching(plan, protocol, doses);
        this.order = matching.order();
        this.verdicts = new ArrayList<>(protocol.steps().size() + plan.steps().size() + 3);
        this.shown = new boolean[plan.steps().size()];
        this.charged = new boolean[shown.length];
    }

    /** Grade the plan: the same plan and protocol always give the same grade. */
    public static Grade grade(TreatmentPlan plan, Protocol protocol) {
        return new Grader(plan, protocol).grade();
    }

    private Grade grade() {
        judgeTriage(protocol.triage(), plan.triage());
        judgeDecision(ElementKind.CATEGORY, protocol.category(), plan.category(), false);
        for (ExpectedStep expected : protocol.steps()) {
            judgeExpected(expected);
        }
        if (protocol.frequency() != null) {
            judgeFrequency(protocol.frequency(), plan.sessionsPerWeek());
        }
        for (int p = 0; p < shown.length; p++) {
            if (!shown[p] || isHarmUntold(p)) {
                judgeRemaining(p);
            }
        }
        int tooMany = plan.steps().size() - protocol.steps().size() - SPARE_STEPS;
        penalty += STEP_TOO_MANY * Math.max(0, tooMany);
        boolean safe = verdicts.stream().noneMatch(ElementVerdict::unsafe);
        return new Grade(earned, penalty, total, order.result(), safe, verdicts);
    }

    /** Less urgent than the rules call for, where they withhold treatment, can hurt the client. */
    private void judgeTriage(Decision<Triage> called, @Nullable Triage answer) {
        boolean missed = called.value().withholds() && isLessUrgent(answer, called);
        judgeDecision(ElementKind.TRIAGE, called, answer, missed);
    }

    private static boolean isLessUrgent(@Nullable Triage answer, Decision<Triage> called) {
        if (answer == null) {
            return true;
        }
        return !called.accepts(answer) && answer.compareTo(called.value()) < 0;
    }

    private <T extends Enum<T>> void judgeDecision(
            ElementKind kind, Decision<T> called, @Nullable T answer, boolean unsafe) {
        Expectation expectation = called.graded() ? Expectation.REQUIRED : Expectation.OFFERED;
        boolean right = answer != null && called.accepts(answer);
        Verdict verdict;
        if (right) {
            verdict = Verdict.MET;
        } else if (answer == null) {
            verdict = unanswered(expectation);
        } else if (unsafe) {
            verdict = Verdict.HARMFUL;
        } else {
            verdict = called.graded() ? Verdict.AGAINST_RULE : Verdict.REMARK;
        }
        addSingle(kind, verdict, expectation, right, unsafe, called.rules());
    }

    private void judgeFrequency(Frequency frequency, @Nullable Integer answer) {
        Expectation expectation = frequency.expectation();
        if (answer == null) {
            addSingle(
                    ElementKind.FREQUENCY,
                    unanswered(expectation),
                    expectation,
                    false,
                    false,
                    frequency.rules());
            return;
        }
        boolean unsafe = answer > frequency.safeTo();
        boolean right = !unsafe && frequency.holds(answer);
        Verdict verdict = unsafe ? Verdict.HARMFUL : right ? Verdict.MET : Verdict.DOSE_OFF;
        addSingle(ElementKind.FREQUENCY, verdict, expectation, right, unsafe, frequency.rules());
    }

    private static Verdict unanswered(Expectation expectation) {
        return expectation == Expectation.OFFERED ? Verdict.LEFT_OPEN : Verdict.MISSING;
    }

    private void addSingle(
            ElementKind kind,
            Verdict verdict,
            Expectation expectation,
            boolean right,
            boolean unsafe,
            List<String> rules) {
        int weight = expectation.weight();
        double credit = right ? weight : 0;
        total += weight;
        earned += credit;
        verdicts.add(
                new ElementVerdict(
                        kind,
                        verdict,
                        NOT_EXPECTED,
                        List.of(),
                        expectation,
                        weight,
                        right ? 1 : 0,
                        credit,
                        List.of(),
                        false,
                        unsafe,
                        rules));
    }

    private void judgeExpected(ExpectedStep expected) {
        total += expected.expectation().weight();
        Fit fit = matching.counted(expected.index());
        if (fit != null) {
            addMet(expected, fit);
            return;
        }
        List<Integer> harmful = matching.harmfulFor(expected.index());
        if (harmful.isEmpty()) {
            addExpected(
                    expected,
                    unanswered(expected.expectation()),
                    List.of(),
                    List.of(),
                    0,
                    0,
                    expected.rules());
        } else {
            addHarmed(expected, harmful);
        }
    }

    private void addMet(ExpectedStep expected, Fit fit) {
        int planStep = fit.planStep();
        double credit = fit.credit(expected.expectation());
        earned += credit;
        List<DoseVerdict> dose = doses.verdicts(expected, step(planStep));
        Commission commission = charged[planStep] ? null : matching.commission(planStep);
        charged[planStep] = true;
        List<Integer> steps = matching.stepsFor(expected.index(), fit);
        Verdict verdict = Verdict.MET;
        List<String> rules = expected.rules();
        if (fit.quality() < 1) {
            verdict = Verdict.DOSE_OFF;
            rules = join(rulesWhere(dose, field -> field.quality() < 1), rules);
        } else if (order.mustMove(expected.index())) {
            verdict = Verdict.OUT_OF_ORDER;
            rules = join(order.rulesBrokenAt(expected.index()), rules);
        }
        if (commission != null) {
            int cost = commission.severity().penalty();
            penalty += cost;
            credit -= cost;
            verdict = commission.severity() == Severity.REMARK ? verdict : Verdict.AGAINST_RULE;
            rules = join(commission.rules(), rules);
        }
        addExpected(expected, verdict, steps, dose, fit.quality(), credit, rules);
    }

    private void addHarmed(ExpectedStep expected, List<Integer> harmful) {
        int first = harmful.getFirst();
        List<DoseVerdict> dose = doses.verdicts(expected, step(first));
        List<String> rules = join(rulesOfHarm(dose, first), expected.rules());
        addExpected(expected, Verdict.HARMFUL, harmful, dose, 0, 0, rules);
    }

    private void addExpected(
            ExpectedStep expected,
            Verdict verdict,
            List<Integer> planSteps,
            List<DoseVerdict> dose,
            double quality,
            double credit,
            List<String> rules) {
        boolean sideMissed =
                !planSteps.isEmpty() && doses.missesSide(expected, step(planSteps.getFirst()));
        for (int p : planSteps) {
            shown[p] = true;
        }
        verdicts.add(
                new ElementVerdict(
                        ElementKind.STEP,
                        verdict,
                        expected.index(),
                        planSteps,
                        expected.expectation(),
                        expected.expectation().weight(),
                        quality,
                        credit,
                        dose,
                        sideMissed,
                        verdict == Verdict.HARMFUL,
                        rules));
    }

    /**
     * Whether the step counts for one request and is an overdose for another that is met besides.
     */
    private boolean isHarmUntold(int planStep) {
        List<Integer> harmed = matching.harmedBy(planStep);
        return !harmed.isEmpty()
                && harmed.stream().allMatch(expected -> matching.counted(expected) != null);
    }

    /** What is left: steps that nobody asked for, repetitions, and steps that may hurt. */
    private void judgeRemaining(int planStep) {
        Commission commission = matching.commission(planStep);
        List<Integer> overdosed = matching.harmedBy(planStep);
        if (!overdosed.isEmpty()) {
            ExpectedStep expected = protocol.steps().get(overdosed.getFirst());
            List<DoseVerdict> dose = doses.verdicts(expected, step(planStep));
            addRemaining(planStep, Verdict.HARMFUL, 0, rulesOfHarm(dose, planStep));
        } else if (commission == null) {
            addRemaining(planStep, Verdict.NOT_NEEDED, 0, List.of());
        } else {
            int cost = commission.severity().penalty();
            penalty += cost;
            addRemaining(planStep, verdictOf(commission.severity()), -cost, commission.rules());
        }
    }

    private void addRemaining(int planStep, Verdict verdict, int credit, List<String> rules) {
        verdicts.add(
                new ElementVerdict(
                        ElementKind.STEP,
                        verdict,
                        NOT_EXPECTED,
                        List.of(planStep),
                        Expectation.OFFERED,
                        0,
                        0,
                        credit,
                        List.of(),
                        false,
                        verdict == Verdict.HARMFUL,
                        rules));
    }

    private static Verdict verdictOf(Severity severity) {
        return switch (severity) {
            case HARMFUL -> Verdict.HARMFUL;
            case WRONG, INAPPROPRIATE -> Verdict.AGAINST_RULE;
            case REMARK -> Verdict.REMARK;
        };
    }

    /** The rules that say why a step which does what was asked for can hurt. */
    private List<String> rulesOfHarm(List<DoseVerdict> dose, int planStep) {
        Commission commission = matching.commission(planStep);
        List<String> bands = rulesWhere(dose, field -> !field.safe());
        return commission == null ? bands : join(commission.rules(), bands);
    }

    private static List<String> rulesWhere(
            List<DoseVerdict> dose, Predicate<DoseVerdict> isTelling) {
        List<String> rules = new ArrayList<>();
        for (DoseVerdict field : dose) {
            if (isTelling.test(field)) {
                rules.addAll(field.band().rules());
            }
        }
        return rules;
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first.size() + second.size());
        addNew(first, joined);
        addNew(second, joined);
        return joined;
    }

    private static void addNew(List<String> rules, List<String> joined) {
        for (String rule : rules) {
            if (!joined.contains(rule)) {
                joined.add(rule);
            }
        }
    }

    private Step step(int planStep) {
        return plan.steps().get(planStep).step();
    }
}
