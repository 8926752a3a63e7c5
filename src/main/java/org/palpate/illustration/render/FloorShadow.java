package org.palpate.illustration.render;

import java.awt.image.BufferedImage;

/** The shadow on the floor as a small grey picture, white where it is darkest, for any backdrop. */
public final class FloorShadow {

    /** Output pixels to one pixel of the shadow. */
    public static final int SCALE = 4;

    private static final double SOFTNESS = 1.6;
    private static final double LEAST_WEIGHT = 1e-4;

    private FloorShadow() {}

    /** Shadow goes on under what stands on the floor, so that no light rim shows around it. */
    public static BufferedImage paint(GeometryBuffer buffer, Light light) {
        int step = SCALE * buffer.supersampling;
        int width = (buffer.width + step - 1) / step;
        int height = (buffer.height + step - 1) / step;
        float[] shade = new float[width * height];
        float[] weight = new float[width * height];
        Tone tone = new Tone(buffer, light);
        Rows.each(
                height,
                row -> {
                    for (int column = 0; column < width; column++) {
                        gather(
                                buffer,
                                tone,
                                row,
                                column,
                                step,
                                shade,
                                weight,
                                row * width + column);
                    }
                });
        float[] softShade = MaskBlur.blur(shade, width, height, SOFTNESS);
        float[] softWeight = MaskBlur.blur(weight, width, height, SOFTNESS);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < shade.length; i++) {
            double value = softShade[i] / Math.max(softWeight[i], LEAST_WEIGHT);
            image.getRaster()
                    .setSample(i % width, i / width, 0, (int) (255 * Math.clamp(value, 0, 1) + .5));
        }
        return image;
    }

    private static void gather(
            GeometryBuffer buffer,
            Tone tone,
            int row,
            int column,
            int step,
            float[] shade,
            float[] weight,
            int target) {
        double sum = 0;
        int counted = 0;
        int cells = 0;
        for (int y = row * step; y < Math.min(buffer.height, (row + 1) * step); y++) {
            for (int x = column * step; x < Math.min(buffer.width, (column + 1) * step); x++) {
                int cell = y * buffer.width + x;
                cells++;
                if (!buffer.isSolid(cell)) {
                    sum += tone.floorShade(cell);
                    counted++;
                }
            }
        }
        shade[target] = (float) (sum / cells);
        weight[target] = (float) counted / cells;
    }
}
