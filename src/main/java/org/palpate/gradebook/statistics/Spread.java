package org.palpate.gradebook.statistics;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Means, variances and covariances; the divisor of a sample is one less than its size. */
final class Spread {

    /** Below this share of their size, differences between numbers come from rounding alone. */
    private static final double ROUNDING = 1e-9;

    private Spread() {}

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    static double variance(double[] values) {
        return isLevel(values) ? 0 : covariance(values, values);
    }

    static double covariance(double[] one, double[] other) {
        double meanOfOne = mean(one);
        double meanOfOther = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOfOne) * (other[i] - meanOfOther);
        }
        return sum / (one.length - 1);
    }

    /** The covariance that the two lists would have if the best had the best in both. */
    static double highestCovariance(double[] one, double[] other) {
        return covariance(sorted(one), sorted(other));
    }

    /** The mean of the deviations from the mean to this power. */
    static double centralMoment(double[] values, int power) {
        double mean = mean(values);
        return Arrays.stream(values)
                .map(value -> Math.pow(value - mean, power))
                .average()
                .orElse(0);
    }

    /** Pearson's correlation; null where there are fewer than two or one list does not vary. */
    static @Nullable Double correlation(double[] one, double[] other) {
        if (one.length < 2 || isLevel(one) || isLevel(other)) {
            return null;
        }
        return covariance(one, other) / Math.sqrt(variance(one) * variance(other));
    }

    static double[] difference(double[] from, double[] what) {
        double[] rest = new double[from.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = from[i] - what[i];
        }
        return rest;
    }

    /** Whether all values are the same but for rounding. */
    static boolean isLevel(double[] values) {
        double lowest = Arrays.stream(values).min().orElse(0);
        double highest = Arrays.stream(values).max().orElse(0);
        double size = Math.max(1, Math.max(Math.abs(lowest), Math.abs(highest)));
        return highest - lowest <= ROUNDING * size;
    }

    private static double[] sorted(double[] values) {
        double[] copy = values.clone();
        Arrays.sort(copy);
        return copy;
    }
}
