package org.palpate.gradebook.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What a group's totals say of a whole test; null where they cannot be computed.
 *
 * @param attempts how many attempts they rest on
 * @param mean mean total, in marks
 * @param meanShare mean total, as a percentage of all marks
 * @param deviation standard deviation of the totals, in marks
 * @param deviationShare standard deviation of the totals, as a percentage of all marks
 * @param consistency coefficient of internal consistency, a percentage
 * @param errorRatio share of the spread that chance explains, a percentage
 * @param standardError how far a total lies from the true one, in marks
 */
public record TestStatistics(
        int attempts,
        @Nullable Double mean,
        @Nullable Double meanShare,
        @Nullable Double deviation,
        @Nullable Double deviationShare,
        @Nullable Double skewness,
        @Nullable Double kurtosis,
        @Nullable Double consistency,
        @Nullable Double errorRatio,
        @Nullable Double standardError) {}
