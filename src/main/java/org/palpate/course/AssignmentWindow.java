package org.palpate.course;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When an assignment can be worked on.
 *
 * @param due null where there is no due date
 * @param closes null where it stays open
 */
public record AssignmentWindow(Instant opens, @Nullable Instant due, @Nullable Instant closes) {

    /** Why the dates cannot stand as they are, in a sentence; null where they can. */
    public @Nullable String problem() {
        if (due != null && !due.isAfter(opens)) {
            return "The due date has to be after the opening.";
        } else if (closes != null && !closes.isAfter(opens)) {
            return "The closing has to be after the opening.";
        } else if (due != null && closes != null && closes.isBefore(due)) {
            return "The closing cannot be before the due date.";
        }
        return null;
    }

    public boolean isBeforeOpening(Instant now) {
        return now.isBefore(opens);
    }

    /** The closing itself is too late. */
    public boolean isClosed(Instant now) {
        return closes != null && !now.isBefore(closes);
    }

    public boolean isOpen(Instant now) {
        return !isBeforeOpening(now) && !isClosed(now);
    }

    /** The due date itself is in time. */
    public boolean isAfterDue(Instant moment) {
        return due != null && moment.isAfter(due);
    }
}
