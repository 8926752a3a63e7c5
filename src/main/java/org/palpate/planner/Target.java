package org.palpate.planner;

import org.jspecify.annotations.Nullable;

/**
 * Where a step is aimed.
 *
 * @param side the side of the body; null where the case has none or nobody has answered
 */
public record Target(Structure structure, @Nullable Side side, Zone zone) {

    public static Target of(Structure structure) {
        return new Target(structure, null, Zone.WHOLE);
    }

    public static Target of(Structure structure, @Nullable Side side) {
        return new Target(structure, side, Zone.WHOLE);
    }

    /** Whether a hand on the one can touch the other. An open side may be either. */
    public boolean meets(Target other) {
        return zone.meets(other.zone)
                && (side == null || other.side == null || side.meets(other.side))
                && structure.meets(other.structure);
    }

    /**
     * Whether work on the other target stays within this one. Work on a whole structure reaches the
     * sore spot on it, so a ban on the spot covers the whole.
     */
    public boolean covers(Target other) {
        return reachesSideAndZoneOf(other) && structure.contains(other.structure);
    }

    boolean reachesSideAndZoneOf(Target other) {
        return zone.meets(other.zone)
                && (side == null || (other.side != null && side.covers(other.side)));
    }
}
