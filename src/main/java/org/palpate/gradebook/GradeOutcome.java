package org.palpate.gradebook;

/** What became of a change to a grade. */
public sealed interface GradeOutcome {

    /** The grade as it is now. */
    GradeCell current();

    /** It was made. */
    record Changed(GradeCell current) implements GradeOutcome {}

    /** Somebody else changed the grade first; nothing was done. */
    record Outdated(GradeCell current) implements GradeOutcome {}
}
