package org.palpate.illustration.body;

/** Mixing of colours written 0xRRGGBB. */
final class Colours {

    private Colours() {}

    /** {@code share} of {@code b} in {@code a}. */
    static int mix(int a, int b, double share) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = a >> shift & 255;
            int to = b >> shift & 255;
            result |= (int) Math.rint(from + (to - from) * share) << shift;
        }
        return result;
    }
}
