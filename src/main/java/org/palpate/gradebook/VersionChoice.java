package org.palpate.gradebook;

/** Which attempts the statistics look at when the rules have changed in between. */
public enum VersionChoice {
    /** All, whatever rules graded them. */
    ALL,
    /** Those that the newest of these rules graded. */
    NEWEST
}
