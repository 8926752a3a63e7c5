package org.palpate.base;

import java.util.Locale;

/** Scores as percentages; scores are shares from 0 to 1. */
public final class ScoreText {

    /** Below this many percent a difference comes from rounding alone. */
    private static final double ROUNDING = 1e-7;

    private ScoreText() {}

    /** A whole percentage. */
    public static String of(double share) {
        return Math.round(share * 100) + " %";
    }

    /**
     * A whole percentage, but a score that does not reach what it has to is never rounded up: 69.6
     * below a pass mark of 70 must not read as 70.
     */
    public static String of(double share, boolean reached) {
        double exact = share * 100;
        long whole = Math.round(exact);
        if (reached || whole <= exact + ROUNDING) {
            return of(share);
        }
        double tenths = Math.min(Math.round(exact * 10) / 10.0, whole - 0.1);
        return String.format(Locale.ROOT, "%.1f %%", tenths);
    }
}
