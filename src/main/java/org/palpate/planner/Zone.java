package org.palpate.planner;

/** Which part of a structure is worked, seen from an injured or sore spot on it. */
public enum Zone {
    /** The structure as a whole, the spot included. */
    WHOLE,
    /** The neighbourhood of the spot, a hand's breadth clear of it. */
    AROUND,
    /** The spot itself. */
    SITE;

    /** Whether work in this zone touches some of the other. */
    public boolean meets(Zone other) {
        return this == WHOLE || other == WHOLE || this == other;
    }
}
