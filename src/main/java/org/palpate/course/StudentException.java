package org.palpate.course;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is different for one student; null where nothing is.
 *
 * @param extraAttempts attempts at every case beyond those of the module
 * @param timeLimitMinutes for exams
 */
public record StudentException(
        @Nullable Instant opens,
        @Nullable Instant due,
        @Nullable Instant closes,
        int extraAttempts,
        @Nullable Integer timeLimitMinutes) {

    /** Nothing is different. */
    public static final StudentException NONE = new StudentException(null, null, null, 0, null);

    /** Why this cannot stand beside the dates of an assignment; null where it can. */
    @Nullable String problem(AssignmentWindow window) {
        if (extraAttempts < 0 || extraAttempts > 100) {
            return "Give between 0 and 100 extra tries.";
        } else if (timeLimitMinutes != null
                && (timeLimitMinutes < 1 || timeLimitMinutes > AssignmentTerms.TIME_LIMIT_MAX)) {
            return "The time limit is between 1 minute and 24 hours.";
        }
        return on(window).problem();
    }

    AssignmentWindow on(AssignmentWindow window) {
        return new AssignmentWindow(
                opens == null ? window.opens() : opens,
                due == null ? window.due() : due,
                closes == null ? window.closes() : closes);
    }

    StudentException withOneMoreAttempt() {
        return new StudentException(opens, due, closes, extraAttempts + 1, timeLimitMinutes);
    }
}
