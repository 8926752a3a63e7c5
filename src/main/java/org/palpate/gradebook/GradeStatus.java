package org.palpate.gradebook;

/** How a student stands in an assignment. */
public enum GradeStatus {
    /** The student does not have it to do. */
    NOT_ASSIGNED,
    NOT_STARTED,
    IN_PROGRESS,
    NOT_YET_PASSED,
    PASSED,
    EXCUSED
}
