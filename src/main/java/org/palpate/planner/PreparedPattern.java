package org.palpate.planner;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A pattern that is ready for every client whose told structures do not decide its targets. */
final class PreparedPattern {

    private final Ask.Pattern pattern;
    private final PreparedAim aim;
    private final AimResolver aims;
    private final List<StepPattern> bySide = new ArrayList<>();

    PreparedPattern(Ask.Pattern pattern, AimResolver aims) {
        this.pattern = pattern;
        this.aims = aims;
        this.aim = new PreparedAim(pattern.aim(), aims);
        if (aim.isPrepared()) {
            for (int side = 0; side <= aims.sides(); side++) {
                bySide.add(steps(aim.onSide(side)));
            }
        }
    }

    /** The steps on one client; null where the pattern points at something the client lacks. */
    @Nullable StepPattern on(FactView facts) {
        if (!bySide.isEmpty()) {
            return bySide.get(aims.sideIndex(facts));
        }
        List<Target> targets = aim.on(facts);
        return targets.isEmpty() ? null : steps(targets);
    }

    private StepPattern steps(List<Target> targets) {
        return new StepPattern(pattern.techniques(), targets, pattern.dosed(), pattern.above());
    }
}
