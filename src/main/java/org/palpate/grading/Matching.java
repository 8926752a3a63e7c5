package org.palpate.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Protocol;
import org.palpate.planner.Step;

/**
 * Lays a plan beside a protocol: what each planned step is there for, and what speaks against it.
 */
final class Matching {

    private static final int NOWHERE = -1;
    private static final int[] NONE = {};

    private final List<PlannedStep> planned;
    private final List<ExpectedStep> expected;
    private final DoseJudge doses;
    private final List<List<Fit>> candidates;
    private final List<Harm> harms = new ArrayList<>(0);
    private final @Nullable Commission[] commissions;
    private final boolean[] meetsAny;
    private final boolean[] counts;
    private final int[] belongsTo;
    private final Assignment assignment;
    private final OrderCheck order;

    Matching(TreatmentPlan plan, Protocol protocol, DoseJudge doses) {
        this.planned = plan.steps();
        this.expected = protocol.steps();
        this.doses = doses;
        this.candidates = new ArrayList<>(expected.size());
        for (int e = 0; e < expected.size(); e++) {
            candidates.add(new ArrayList<>(2));
        }
        this.commissions = new Commission[planned.size()];
        this.meetsAny = new boolean[planned.size()];
        Commissions rules = new Commissions(protocol);
        for (int p = 0; p < planned.size(); p++) {
            consider(p, rules);
        }
        this.assignment = new Assignment(planned, expected, candidates);
        OrderCheck firstLook = new OrderCheck(protocol, assignment);
        if (firstLook.moves() > 0) {
            assignment.rearrange(
                    firstLook.moves(), other -> new OrderCheck(protocol, other).moves());
            this.order = new OrderCheck(protocol, assignment);
        } else {
            this.order = firstLook;
        }
        this.counts = new boolean[planned.size()];
        for (int e = 0; e < expected.size(); e++) {
            Fit fit = assignment.counted(e);
            if (fit != null) {
                counts[fit.planStep()] = true;
            }
        }
        this.belongsTo = new int[planned.size()];
        Arrays.fill(belongsTo, NOWHERE);
        for (int p = 0; p < planned.size(); p++) {
            if (!counts[p] && commissions[p] == null) {
                belongsTo[p] = placeBesideCounted(p);
            }
        }
    }

    /** The planned step that counts for the expected one; null where none does. */
    @Nullable Fit counted(int expectedStep) {
        return assignment.counted(expectedStep);
    }

    /** How the counted steps keep the bound orders. */
    OrderCheck order() {
        return order;
    }

    @Nullable Commission commission(int planStep) {
        return commissions[planStep];
    }

    /** Whether the planned step does what any expected step asks for, whatever its dose. */
    boolean meetsAny(int planStep) {
        return meetsAny[planStep];
    }

    /** Whether the planned step counts for an expected one or belongs to it. */
    boolean hasPlace(int planStep) {
        return counts[planStep] || belongsTo[planStep] != NOWHERE;
    }

    /** The planned steps that do what the expected one asks for in a way that can hurt. */
    List<Integer> harmfulFor(int expectedStep) {
        if (harms.isEmpty()) {
            return List.of();
        }
        return harms.stream()
                .filter(harm -> harm.expectedStep() == expectedStep)
                .map(Harm::planStep)
                .toList();
    }

    /** The expected steps that the planned one would meet if it could not hurt. */
    List<Integer> harmedBy(int planStep) {
        if (harms.isEmpty()) {
            return List.of();
        }
        return harms.stream()
                .filter(harm -> harm.planStep() == planStep)
                .map(Harm::expectedStep)
                .toList();
    }

    /** The counted step and those that belong to it. */
    List<Integer> stepsFor(int expectedStep, Fit counted) {
        List<Integer> steps = List.of(counted.planStep());
        for (int p = 0; p < belongsTo.length; p++) {
            if (belongsTo[p] == expectedStep) {
                steps = new ArrayList<>(steps);
                steps.add(p);
            }
        }
        return steps;
    }

    private void consider(int p, Commissions rules) {
        Step step = planned.get(p).step();
        int[] met = metBy(step);
        meetsAny[p] = met.length > 0;
        Commission commission = rules.against(step, met);
        commissions[p] = commission;
        if (commission != null && commission.isHarmful()) {
            for (int e : met) {
                harms.add(new Harm(e, p));
            }
        } else {
            rate(p, step, met);
        }
    }

    private int[] metBy(Step step) {
        int[] met = NONE;
        for (int e = 0; e < expected.size(); e++) {
            if (expected.get(e).isMetBy(step)) {
                met = Arrays.copyOf(met, met.length + 1);
                met[met.length - 1] = e;
            }
        }
        return met;
    }

    private void rate(int p, Step step, int[] met) {
        boolean allSafe = true;
        for (int e : met) {
            Fit fit = doses.fit(expected.get(e), step, p);
            if (fit == null) {
                allSafe = false;
            } else {
                candidates.get(e).add(fit);
            }
        }
        if (!allSafe) {
            for (int e : met) {
                if (!isCandidate(p, e) && !isTakenForARival(p, step, e, met)) {
                    harms.add(new Harm(e, p));
                }
            }
        }
    }

    /**
     * Whether the step is a safe answer to another request that it cannot serve along with this.
     */
    private boolean isTakenForARival(int p, Step step, int e, int[] met) {
        for (int other : met) {
            if (other != e
                    && isCandidate(p, other)
                    && !Assignment.mayServeBoth(step, expected.get(e), expected.get(other))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCandidate(int p, int e) {
        for (Fit fit : candidates.get(e)) {
            if (fit.planStep() == p) {
                return true;
            }
        }
        return false;
    }

    /**
     * A second way of doing the same belongs to the expected step; an exact repetition does not.
     */
    private int placeBesideCounted(int p) {
        for (int e = 0; e < expected.size(); e++) {
            if (isCandidate(p, e)) {
                return repeatsAPlacedStep(p) ? NOWHERE : e;
            }
        }
        return NOWHERE;
    }

    private boolean repeatsAPlacedStep(int p) {
        for (int other = 0; other < planned.size(); other++) {
            boolean placed = counts[other] || (other < p && belongsTo[other] != NOWHERE);
            if (other != p && placed && planned.get(other).equals(planned.get(p))) {
                return true;
            }
        }
        return false;
    }

    private record Harm(int expectedStep, int planStep) {}
}
