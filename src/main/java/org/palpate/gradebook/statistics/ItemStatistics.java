package org.palpate.gradebook.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What a group's marks say of one item; all numbers are percentages, and null where they cannot be
 * computed.
 *
 * @param attempts how many attempts they rest on
 * @param facility mean mark
 * @param deviation standard deviation of the mark
 * @param intendedWeight what the item should count for
 * @param effectiveWeight what it counts for in the spread of the totals
 * @param negativeCovariance whether those who are good at the rest are worse at this item
 * @param discrimination correlation of the item with the rest of the test
 * @param efficiency its covariance with the rest against the highest possible one
 * @param keyQuestioned whether so many of the best earn nothing that the key itself may be wrong
 */
public record ItemStatistics(
        int attempts,
        @Nullable Double facility,
        @Nullable Double deviation,
        double intendedWeight,
        @Nullable Double effectiveWeight,
        boolean negativeCovariance,
        @Nullable Double discrimination,
        @Nullable Double efficiency,
        boolean keyQuestioned) {

    /** Below this an item hardly tells the strong from the weak. */
    public static final double WEAK_EFFICIENCY = 15;

    /** Whether the item separates the group worse than it should. */
    public boolean isWeak() {
        return negativeCovariance || (efficiency != null && efficiency < WEAK_EFFICIENCY);
    }
}
