package org.palpate.course;

/** How an assignment is worked on. */
public enum AssignmentMode {
    /** Every result is shown at once. */
    PRACTICE,
    /** One sitting; nothing is shown before the release. */
    EXAM
}
