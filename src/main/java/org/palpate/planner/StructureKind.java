package org.palpate.planner;

/** What a structure of the vocabulary is. */
public enum StructureKind {
    MUSCLE,
    TENDON,
    LIGAMENT,
    FASCIA,
    BONE,
    /** A place that hands go around, such as the hollow of the knee. */
    CARE_ZONE,
    /** A part of the body that holds other structures. */
    REGION
}
