package org.palpate.grading;

/** Which part of a treatment an element verdict speaks of. */
public enum ElementKind {
    TRIAGE,
    CATEGORY,
    STEP,
    FREQUENCY
}
