package org.palpate.planner;

import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A set of steps: these techniques at these targets, with more than a limit of one dose field where
 * one is set.
 *
 * @param techniques indexes of the techniques; not to be changed
 * @param targets any of these; empty for anywhere
 * @param dosed the dose field that counts; null where every dose is in the set
 * @param above catches only larger values of that field
 */
public record StepPattern(
        BitSet techniques, List<Target> targets, @Nullable DoseField dosed, int above) {

    public StepPattern {
        targets = List.copyOf(targets);
    }

    /** The set without a limit on the dose. */
    public static StepPattern of(BitSet techniques, List<Target> targets) {
        return new StepPattern(techniques, targets, null, 0);
    }

    /** Whether the step is in the set. A dose that nobody answered is not above any limit. */
    public boolean catches(Step step) {
        return techniques.get(step.technique().index())
                && (dosed == null || isAbove(step.dose(), dosed))
                && meets(step.target());
    }

    private boolean isAbove(Dose dose, DoseField field) {
        return dose.has(field) && dose.require(field) > above;
    }

    /** Whether the step is in the set and stays wholly within its targets. */
    public boolean covers(Step step) {
        return catches(step) && covers(step.target());
    }

    /** Whether work on this target stays within the targets of the set, taken together. */
    boolean covers(@Nullable Target target) {
        if (targets.isEmpty()) {
            return true;
        }
        if (target == null) {
            return false;
        }
        for (Target own : targets) {
            if (own.covers(target)) {
                return true;
            }
        }
        return target.structure().group() && targets.size() > 1 && coverTogether(target);
    }

    private boolean coverTogether(Target target) {
        BitSet open = (BitSet) target.structure().members().clone();
        for (Target own : targets) {
            if (own.reachesSideAndZoneOf(target)) {
                open.andNot(own.structure().members());
            }
        }
        return open.isEmpty();
    }

    private boolean meets(@Nullable Target target) {
        if (targets.isEmpty()) {
            return true;
        }
        if (target == null) {
            return false;
        }
        for (Target own : targets) {
            if (own.meets(target)) {
                return true;
            }
        }
        return false;
    }
}
