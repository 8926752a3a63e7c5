package org.palpate.gradebook.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many scores lie in each tenth of the scale.
 *
 * @param counts the lowest tenth first; a full score lies in the last
 */
public record ScoreBands(List<Integer> counts) {

    /** How many bands there are. */
    public static final int BANDS = 10;

    /** Two thirds of a half and the like must not fall into the wrong band by their last digit. */
    private static final double ROUNDING = 1e-9;

    public ScoreBands {
        counts = List.copyOf(counts);
    }

    /** Sort scores from 0 to 1 into bands. */
    public static ScoreBands of(List<Double> scores) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(BANDS, 0));
        for (double score : scores) {
            int band = Math.clamp((long) Math.floor(score * BANDS + ROUNDING), 0, BANDS - 1);
            counts.set(band, counts.get(band) + 1);
        }
        return new ScoreBands(counts);
    }

    public int scores() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The most in one band. */
    public int highest() {
        return Collections.max(counts);
    }
}
