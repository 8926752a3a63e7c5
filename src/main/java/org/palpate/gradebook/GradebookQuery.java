package org.palpate.gradebook;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which students to show, in which order.
 *
 * @param name part of a name or user name; empty for everybody
 * @param status only students with a grade of this status; null for all
 * @param statusIn the assignment that the status speaks of; null for any
 * @param scoreIn the assignment whose score sorts; null where another order does
 */
public record GradebookQuery(
        String name,
        @Nullable GradeStatus status,
        @Nullable UUID statusIn,
        Order order,
        @Nullable UUID scoreIn,
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
    public static final GradebookQuery ALL =
            new GradebookQuery("", null, null, Order.NAME, null, false);

    public GradebookQuery {
        if (order == Order.SCORE && scoreIn == null) {
            throw new IllegalArgumentException("Say which assignment's score to sort by");
        }
    }

    /** The same students in another order. */
    public GradebookQuery sortedBy(Order by, @Nullable UUID assignmentId, boolean descends) {
        return new GradebookQuery(name, status, statusIn, by, assignmentId, descends);
    }

    boolean needsGrades() {
        return status != null || order != Order.NAME;
    }
}
