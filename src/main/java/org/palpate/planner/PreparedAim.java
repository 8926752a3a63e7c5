package org.palpate.planner;

import java.util.ArrayList;
import java.util.List;

/** An aim whose targets are worked out beforehand where no told structure decides them. */
final class PreparedAim {

    private final Aim aim;
    private final AimResolver aims;
    private final List<List<Target>> bySide = new ArrayList<>();

    PreparedAim(Aim aim, AimResolver aims) {
        this.aim = aim;
        this.aims = aims;
        if (aim.places().stream().allMatch(Aim.Place.Named.class::isInstance)) {
            for (int side = 0; side <= aims.sides(); side++) {
                bySide.add(aims.named(aim, aims.side(side)));
            }
        }
    }

    boolean isPrepared() {
        return !bySide.isEmpty();
    }

    /** The targets on one client; none where the facts name no such structure. */
    List<Target> on(FactView facts) {
        return isPrepared() ? bySide.get(aims.sideIndex(facts)) : aims.resolve(aim, facts);
    }

    /** The prepared targets for one injured side. */
    List<Target> onSide(int sideIndex) {
        return bySide.get(sideIndex);
    }
}
