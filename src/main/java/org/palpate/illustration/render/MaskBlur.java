package org.palpate.illustration.render;

/** Gaussian blur of a field of numbers; the field goes on beyond its edges as it ends. */
public final class MaskBlur {

    private static final double REACH = 2.5;

    private MaskBlur() {}

    public static float[] blur(float[] values, int width, int height, double sigma) {
        double[] kernel = kernel(sigma);
        int radius = kernel.length / 2;
        float[] across = new float[values.length];
        float[] both = new float[values.length];
        Rows.each(
                height,
                row -> {
                    int start = row * width;
                    for (int column = 0; column < width; column++) {
                        double sum = 0;
                        for (int k = -radius; k <= radius; k++) {
                            int at = Math.clamp(column + k, 0, width - 1);
                            sum += kernel[k + radius] * values[start + at];
                        }
                        across[start + column] = (float) sum;
                    }
                });
        Rows.each(
                height,
                row -> {
                    for (int column = 0; column < width; column++) {
                        double sum = 0;
                        for (int k = -radius; k <= radius; k++) {
                            int at = Math.clamp(row + k, 0, height - 1);
                            sum += kernel[k + radius] * across[at * width + column];
                        }
                        both[row * width + column] = (float) sum;
                    }
                });
        return both;
    }

    private static double[] kernel(double sigma) {
        int radius = (int) Math.ceil(sigma * REACH);
        double[] kernel = new double[2 * radius + 1];
        double sum = 0;
        for (int k = -radius; k <= radius; k++) {
            kernel[k + radius] = StrictMath.exp(-k * k / (2 * sigma * sigma));
            sum += kernel[k + radius];
        }
        for (int k = 0; k < kernel.length; k++) {
            kernel[k] /= sum;
        }
        return kernel;
    }
}
