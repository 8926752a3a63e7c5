package org.palpate.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way at every start. */
final class Chance {

    private Chance() {}

    /** A number from 0 up to 1 that belongs to these names. */
    static double of(Object... names) {
        return new SplittableRandom(List.of(names).hashCode() * 0x9E3779B97F4A7C15L).nextDouble();
    }

    /** A whole number from 0 up to, and without, the bound. */
    static int upTo(int bound, Object... names) {
        return (int) (of(names) * bound);
    }

    static boolean is(double share, Object... names) {
        return of(names) < share;
    }
}
