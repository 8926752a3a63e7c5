package org.palpate.planner;

/** The side of the body that a fact or a step speaks of. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH;

    /** Whether work on this side reaches the other one. */
    public boolean covers(Side other) {
        return this == other || this == BOTH;
    }

    /** Whether the two share at least one leg. */
    public boolean meets(Side other) {
        return this == other || this == BOTH || other == BOTH;
    }
}
