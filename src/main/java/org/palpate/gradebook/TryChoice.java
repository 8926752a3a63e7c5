package org.palpate.gradebook;

/** Which of a student's attempts at a case the statistics look at. */
public enum TryChoice {
    /** What they knew before any feedback. */
    FIRST,
    /** What they know now. */
    LAST
}
