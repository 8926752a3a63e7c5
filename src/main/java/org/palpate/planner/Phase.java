package org.palpate.planner;

/** A part of a session, in the order in which a session runs. */
public enum Phase {
    CHECK,
    TREAT,
    STRETCH,
    FINISH,
    HOME,
    FOLLOW_UP
}
