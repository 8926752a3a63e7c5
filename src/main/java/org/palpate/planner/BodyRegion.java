package org.palpate.planner;

/** The parts of the body by which structures are found and kept apart. */
public enum BodyRegion {
    TRUNK,
    HIP,
    THIGH,
    KNEE,
    LOWER_LEG,
    ANKLE,
    FOOT
}
