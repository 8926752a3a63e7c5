package org.palpate.gradebook;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which students to show, in which order.
 *
 * @param name part of a name or user name; empty for everybody
 * @param status only students with a grade of this status; null for all
 * @param assignmentId the assignment that the status and the order speak of; null for any
 */
public record GradebookQuery(
        String name,
        @Nullable GradeStatus status,
        @Nullable UUID assignmentId,
        Order order,
        boolean descending) {

    /** What students are sorted by. */
    public enum Order {
        NAME,
        /** The mean of all grades. */
        MEAN,
        /** The grade in the assignment. */
        SCORE
    }

    /** Everybody by name. */
    public static final GradebookQuery ALL = new GradebookQuery("", null, null, Order.NAME, false);

    public GradebookQuery {
        if (order == Order.SCORE && assignmentId == null) {
            throw new IllegalArgumentException("Say which assignment's score to sort by");
        }
    }

    boolean needsGrades() {
        return status != null || order != Order.NAME;
    }
}
