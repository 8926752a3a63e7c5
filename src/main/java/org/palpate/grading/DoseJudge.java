package org.palpate.grading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.DoseBand;
import org.palpate.planner.DoseField;
import org.palpate.planner.DoseLimit;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Target;

/** Judges dose and side of a planned step against an expected step and the client's limits. */
final class DoseJudge {

    private static final int IDEAL = 2;
    private static final int ACCEPTED = 1;
    private static final int OFF = 0;

    private final List<DoseLimit> limits;

    DoseJudge(List<DoseLimit> limits) {
        this.limits = limits;
    }

    /** How well the step fits; null where its dose goes past what is safe. */
    @Nullable Fit fit(ExpectedStep expected, Step step, int planStep) {
        int halves = 0;
        int fields = 0;
        for (DoseBand band : expected.bands()) {
            if (!counts(band, step)) {
                continue;
            }
            if (!isSafe(band, step)) {
                return null;
            }
            halves += halves(expected, band, step);
            fields++;
        }
        for (int i = 0; i < limits.size(); i++) {
            if (isAnotherOverrun(i, expected, step)) {
                fields++;
            }
        }
        if (expected.bindsSide()) {
            halves += sideHalves(expected, step);
            fields++;
        }
        return new Fit(planStep, halves, fields);
    }

    /** The judged dose fields one by one. */
    List<DoseVerdict> verdicts(ExpectedStep expected, Step step) {
        if (expected.bands().isEmpty() && limits.isEmpty()) {
            return List.of();
        }
        List<DoseVerdict> verdicts = new ArrayList<>(expected.bands().size());
        for (DoseBand band : expected.bands()) {
            if (counts(band, step)) {
                verdicts.add(verdict(expected, band, step));
            }
        }
        for (int i = 0; i < limits.size(); i++) {
            if (isAnotherOverrun(i, expected, step)) {
                verdicts.add(verdict(expected, asBand(limits.get(i)), step));
            }
        }
        return verdicts;
    }

    /** Whether the side is open or wider than asked. */
    boolean missesSide(ExpectedStep expected, Step step) {
        return expected.bindsSide() && sideHalves(expected, step) < IDEAL;
    }

    /** A technique is not judged by a field that it lacks. */
    private static boolean counts(DoseBand band, Step step) {
        return step.technique().dose().contains(band.field());
    }

    private DoseVerdict verdict(ExpectedStep expected, DoseBand band, Step step) {
        DoseField field = band.field();
        Integer given = step.dose().has(field) ? step.dose().require(field) : null;
        boolean safe = isSafe(band, step) && isWithinLimits(expected, band, step);
        return new DoseVerdict(band, given, halves(expected, band, step) / 2.0, safe);
    }

    private boolean isWithinLimits(ExpectedStep expected, DoseBand band, Step step) {
        for (DoseLimit limit : limits) {
            if (limit.field() == band.field()
                    && limit.isExceededBy(step)
                    && !(givesWay(limit, expected, step) && accepts(band, step))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSafe(DoseBand band, Step step) {
        return !step.dose().has(band.field()) || band.isSafe(step.dose().require(band.field()));
    }

    private int halves(ExpectedStep expected, DoseBand band, Step step) {
        if (!step.dose().has(band.field())) {
            return OFF;
        }
        int value = step.dose().require(band.field());
        if (!band.isAccepted(value)) {
            return OFF;
        }
        for (DoseLimit limit : limits) {
            if (limit.field() == band.field() && isOverrun(limit, expected, step)) {
                return OFF;
            }
        }
        return band.isIdeal(value) ? IDEAL : ACCEPTED;
    }

    private static int sideHalves(ExpectedStep expected, Step step) {
        if (expected.hasSide(step)) {
            return IDEAL;
        }
        Target target = step.target();
        return target != null && target.side() == Side.BOTH ? ACCEPTED : OFF;
    }

    /** Past what earns credit, safe or not. */
    private static boolean isOverrun(DoseLimit limit, ExpectedStep expected, Step step) {
        return step.dose().has(limit.field())
                && step.dose().require(limit.field()) > limit.acceptedTo()
                && limit.pattern().catches(step)
                && !givesWay(limit, expected, step);
    }

    /** A limit yields to a stronger request, and to a wide one of which it bounds only a part. */
    static boolean givesWay(DoseLimit limit, ExpectedStep expected, Step step) {
        return expected.layer().outranks(limit.layer()) || !limit.pattern().covers(step);
    }

    private static boolean accepts(DoseBand band, Step step) {
        return step.dose().has(band.field()) && band.isAccepted(step.dose().require(band.field()));
    }

    /** Whether the step overruns this limit in a field that no band and no earlier limit judges. */
    private boolean isAnotherOverrun(int index, ExpectedStep expected, Step step) {
        DoseLimit limit = limits.get(index);
        if (!isOverrun(limit, expected, step)) {
            return false;
        }
        for (DoseBand band : expected.bands()) {
            if (band.field() == limit.field()) {
                return false;
            }
        }
        for (int i = 0; i < index; i++) {
            if (limits.get(i).field() == limit.field()
                    && isOverrun(limits.get(i), expected, step)) {
                return false;
            }
        }
        return true;
    }

    private static DoseBand asBand(DoseLimit limit) {
        int from = Math.min(limit.field().lowest(), limit.acceptedTo());
        int safeTo = Math.max(limit.acceptedTo(), limit.safeTo());
        return new DoseBand(
                limit.field(),
                from,
                limit.acceptedTo(),
                from,
                limit.acceptedTo(),
                safeTo,
                List.of(limit.rule()));
    }
}
