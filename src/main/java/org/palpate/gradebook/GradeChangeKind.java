package org.palpate.gradebook;

/** What was done to a grade. */
public enum GradeChangeKind {
    OVERRIDDEN,
    OVERRIDE_REMOVED,
    EXCUSED,
    EXCUSE_REMOVED,
    REOPENED,
    REGRADED
}
