package org.palpate.grading;

import org.palpate.planner.Expectation;

/**
 * How well one planned step does what one expected step asks for.
 *
 * @param planStep index in the plan's steps
 * @param halves half points earned over all judged fields: two for ideal, one for accepted
 * @param fields how many fields were judged, the side of the body included
 */
record Fit(int planStep, int halves, int fields) {

    private static final double SHARE_FOR_DOING = 0.6;
    private static final double SHARE_FOR_DOSE = 0.4;

    /** Divisible by every number of fields that a step can have, so that merits are exact. */
    private static final long FINE = 27_720;

    /** Enough for the shares of all steps together, so that credit always comes first. */
    private static final int ROOM_FOR_SHARES = 24;

    /** The mean over the judged fields, 0 to 1; 1 where nothing was judged. */
    double quality() {
        return fields == 0 ? 1 : halves / (2.0 * fields);
    }

    double credit(Expectation expectation) {
        return expectation.weight() * (SHARE_FOR_DOING + SHARE_FOR_DOSE * quality());
    }

    /**
     * The credit as an exact whole number, and below it the quality, so that sums compare without
     * rounding and an offered step that was done beats one that was left out.
     */
    long merit(Expectation expectation) {
        long share = 3 * FINE + (fields == 0 ? 2 * FINE : halves * FINE / fields);
        return (share * expectation.weight() << ROOM_FOR_SHARES) + share;
    }

    /** The credit in a sum of merits, without what offered steps add. */
    static long creditIn(long merits) {
        return merits >> ROOM_FOR_SHARES;
    }
}
