package org.palpate.illustration.render;

/** x to a power for x in 0..1, from a table: quick and the same on every machine. */
public final class PowerCurve {

    private static final int STEPS = 4096;

    private final float[] table = new float[STEPS + 2];

    public PowerCurve(double exponent) {
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) StrictMath.pow((double) i / STEPS, exponent);
        }
    }

    public double of(double x) {
        double at = Math.clamp(x, 0, 1) * STEPS;
        int step = (int) at;
        return table[step] + (table[step + 1] - table[step]) * (at - step);
    }
}
