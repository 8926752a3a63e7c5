package org.palpate.illustration.vector;

import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.render.MaskBlur;
import org.palpate.illustration.render.Tone;

/** Shadow as a few flat bands, each darker by the ones below it. */
final class ShadeBands {

    private static final double[] TONES = {.86, .66, .44};
    private static final double[] FLOOR_SHADES = {.07, .18};
    private static final double SOFTNESS = 2.6;
    private static final double FLOOR_SOFTNESS = 9;
    private static final double STEEPNESS = 12;
    private static final double SMALLEST = 90;
    private static final double FLOOR_SMALLEST = 900;
    private static final double SMOOTH_CORNER = 80;
    private static final double NO_CORNER = 170;
    private static final double LEAST_WEIGHT = 1e-4;

    private final GeometryBuffer buffer;
    private final Tone tone;

    ShadeBands(Drawing drawing) {
        buffer = drawing.buffer();
        tone = new Tone(buffer, drawing.light());
    }

    void floor(StringBuilder svg) {
        float[] shade = new float[buffer.size()];
        float[] weight = new float[buffer.size()];
        for (int cell = 0; cell < shade.length; cell++) {
            if (!buffer.isSolid(cell)) {
                weight[cell] = 1;
                shade[cell] = (float) tone.floorShade(cell);
            }
        }
        double sigma = FLOOR_SOFTNESS * buffer.supersampling;
        float[] soft = MaskBlur.blur(shade, buffer.width, buffer.height, sigma);
        float[] norm = MaskBlur.blur(weight, buffer.width, buffer.height, sigma);
        for (int cell = 0; cell < soft.length; cell++) {
            soft[cell] /= Math.max(norm[cell], (float) LEAST_WEIGHT);
        }
        Mask mask = Mask.whole(buffer.width, buffer.height, soft);
        for (double level : FLOOR_SHADES) {
            append(svg, "floor", outline(1.25, FLOOR_SMALLEST, NO_CORNER).trace(mask, level));
        }
    }

    /** Appends the bands of what the mask holds, blurred inside it only. */
    void of(Mask object, StringBuilder svg) {
        float[] light = new float[object.values().length];
        for (int i = 0; i < light.length; i++) {
            int cell =
                    (object.top() + i / object.width()) * buffer.width
                            + object.left()
                            + i % object.width();
            light[i] = object.values()[i] > 0 ? (float) tone.of(cell) : 0;
        }
        double sigma = SOFTNESS * buffer.supersampling;
        float[] soft = MaskBlur.blur(light, object.width(), object.height(), sigma);
        float[] norm = MaskBlur.blur(object.values(), object.width(), object.height(), sigma);
        for (double band : TONES) {
            float[] dark = new float[soft.length];
            for (int i = 0; i < dark.length; i++) {
                double value = soft[i] / Math.max(norm[i], LEAST_WEIGHT);
                dark[i] =
                        object.values()[i] > 0
                                ? (float) Math.clamp((band - value) * STEEPNESS + .5, 0, 1)
                                : 0;
            }
            Mask mask =
                    new Mask(object.left(), object.top(), object.width(), object.height(), dark)
                            .blurred(.6 * buffer.supersampling);
            append(svg, "shade", outline(.5, SMALLEST, SMOOTH_CORNER).trace(mask, .5));
        }
    }

    private Outline outline(double error, double smallest, double corner) {
        return new Outline(
                error * buffer.supersampling,
                smallest * buffer.supersampling,
                corner,
                1.0 / buffer.supersampling);
    }

    private static void append(StringBuilder svg, String kind, String path) {
        if (!path.isEmpty()) {
            svg.append("<path class=\"%s\" d=\"%s\"/>\n".formatted(kind, path));
        }
    }
}
