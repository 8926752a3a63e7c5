package org.palpate.planner;

import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A set of steps: these techniques at these targets, with pressure above a limit where one is set.
 *
 * @param techniques indexes of the techniques; not to be changed
 * @param targets any of these; empty for anywhere
 * @param pressureAbove catches only pressures deeper than this; 0 catches every step
 */
public record StepPattern(BitSet techniques, List<Target> targets, int pressureAbove) {

    public StepPattern {
        targets = List.copyOf(targets);
    }

    /** Whether the step is in the set. A pressure that nobody answered is not above any limit. */
    public boolean catches(Step step) {
        if (!techniques.get(step.technique().index())) {
            return false;
        }
        if (pressureAbove > 0
                && (!step.dose().has(DoseField.PRESSURE)
                        || step.dose().require(DoseField.PRESSURE) <= pressureAbove)) {
            return false;
        }
        return meets(step.target());
    }

    /** Whether the step is in the set and stays wholly within its targets. */
    public boolean covers(Step step) {
        return catches(step) && covers(step.target());
    }

    /** Whether everything that is aimed at this target stays within the targets of the set. */
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
        return false;
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
