package org.palpate.gradebook.statistics;

import java.util.Arrays;

/** The best of a group, by whom a key is judged. */
final class Best {

    /** The share of the group that counts as the best, in percent; ties go in. */
    private static final int SHARE = 27;

    /** From here on the key is under question. */
    private static final double MISSED_BY_BEST = 0.4;

    private Best() {}

    /** The lowest score of the best; higher than any where there are too few to speak of a top. */
    static double lowest(double[] scores) {
        if (scores.length < Support.KEY_QUESTION) {
            return Double.POSITIVE_INFINITY;
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int best = Math.ceilDiv(SHARE * sorted.length, 100);
        return sorted[sorted.length - best];
    }

    /** Whether so many of the best miss something that its key may be wrong. */
    static boolean questions(long missed, long best) {
        return missed > MISSED_BY_BEST * best;
    }
}
