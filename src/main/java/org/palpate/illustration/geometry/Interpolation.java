package org.palpate.illustration.geometry;

/** Values between values. */
public final class Interpolation {

    private Interpolation() {}

    /** Rises smoothly from 0 at {@code from} to 1 at {@code to}. */
    public static double smoothStep(double from, double to, double x) {
        double t = Math.clamp((x - from) / (to - from), 0, 1);
        return t * t * (3 - 2 * t);
    }

    /** The Catmull-Rom curve through p1 (t = 0) and p2 (t = 1). */
    public static double catmullRom(double p0, double p1, double p2, double p3, double t) {
        return 0.5
                * (2 * p1
                        + (p2 - p0) * t
                        + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
                        + (3 * p1 - p0 - 3 * p2 + p3) * t * t * t);
    }
}
