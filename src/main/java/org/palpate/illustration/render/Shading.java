package org.palpate.illustration.render;

import java.awt.image.BufferedImage;

/** Paints a traced picture: colour, light and ink, averaged in linear light. */
public final class Shading {

    /** Warm paper. */
    public static final int PAPER = 0xF1EFEA;

    private static final double INK_STRENGTH = .92;
    private static final int LEVELS = 4095;
    private static final float[] TO_LIGHT = power(2.2);
    private static final float[] TO_DISPLAY = power(1 / 2.2);

    private final GeometryBuffer buffer;
    private final float[] ink;
    private final Tone tone;
    private final int backdrop;
    private final boolean floorShadow;
    private final double viewX;
    private final double viewY;
    private final double viewZ;

    private Shading(
            GeometryBuffer buffer, float[] ink, Light light, int backdrop, boolean floorShadow) {
        this.buffer = buffer;
        this.ink = ink;
        this.backdrop = backdrop;
        this.floorShadow = floorShadow;
        tone = new Tone(buffer, light);
        viewX = buffer.camera.forward().x();
        viewY = buffer.camera.forward().y();
        viewZ = buffer.camera.forward().z();
    }

    /** The picture on a backdrop, 0xRRGGBB, with the shadow on the floor. */
    public static BufferedImage paint(
            GeometryBuffer buffer, float[] ink, Light light, int backdrop) {
        return new Shading(buffer, ink, light, backdrop, true).paint();
    }

    /**
     * The picture to be cut out along its outline: all around it lies ink, so that the cut shows no
     * fringe on any page.
     */
    public static BufferedImage paintCutout(GeometryBuffer buffer, float[] ink, Light light) {
        return new Shading(buffer, ink, light, Ink.COLOUR, false).paint();
    }

    private BufferedImage paint() {
        int scale = buffer.supersampling;
        int width = buffer.width / scale;
        int height = buffer.height / scale;
        int[] pixels = new int[width * height];
        Rows.each(
                height,
                row -> {
                    double[] colour = new double[3];
                    for (int column = 0; column < width; column++) {
                        pixels[row * width + column] = pixel(row, column, colour);
                    }
                });
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    private int pixel(int row, int column, double[] colour) {
        int scale = buffer.supersampling;
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int y = row * scale; y < (row + 1) * scale; y++) {
            for (int x = column * scale; x < (column + 1) * scale; x++) {
                subpixel(y * buffer.width + x, colour);
                red += look(TO_LIGHT, colour[0]);
                green += look(TO_LIGHT, colour[1]);
                blue += look(TO_LIGHT, colour[2]);
            }
        }
        double share = 1.0 / (scale * scale);
        return level(red * share) << 16 | level(green * share) << 8 | level(blue * share);
    }

    private static int level(double light) {
        return (int) (255 * look(TO_DISPLAY, light) + .5);
    }

    private void subpixel(int cell, double[] c) {
        if (buffer.isSolid(cell)) {
            split(buffer.colour[cell], c);
            light(cell, c);
        } else {
            split(backdrop, c);
            if (floorShadow) {
                double shade = tone.floorShade(cell);
                c[0] *= 1 - shade * .55;
                c[1] *= 1 - shade * .52;
                c[2] *= 1 - shade * .45;
            }
        }
        double k = ink[cell] * INK_STRENGTH;
        c[0] += ((Ink.COLOUR >> 16 & 255) / 255.0 - c[0]) * k;
        c[1] += ((Ink.COLOUR >> 8 & 255) / 255.0 - c[1]) * k;
        c[2] += ((Ink.COLOUR & 255) / 255.0 - c[2]) * k;
    }

    private void light(int cell, double[] c) {
        double t = tone.of(cell);
        c[0] = mix(c[0] * .52, c[0] * 1.03, t);
        c[1] = mix(c[1] * .42, c[1] * 1.03, t);
        c[2] = mix(c[2] * .45, c[2] * 1.03, t);
        double facing =
                Math.abs(
                        viewX * buffer.normalX[cell]
                                + viewY * buffer.normalY[cell]
                                + viewZ * buffer.normalZ[cell]);
        double away = 1 - Math.min(1, facing);
        double rim = away * away * Math.sqrt(away);
        double fibre = buffer.fibre[cell];
        c[0] *= (1 - fibre * .22) * (1 - rim * .10);
        c[1] *= (1 - fibre * .30) * (1 - rim * .13);
        c[2] *= (1 - fibre * .28) * (1 - rim * .12);
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }

    private static void split(int colour, double[] c) {
        c[0] = (colour >> 16 & 255) / 255.0;
        c[1] = (colour >> 8 & 255) / 255.0;
        c[2] = (colour & 255) / 255.0;
    }

    private static double look(float[] table, double x) {
        double at = Math.clamp(x, 0, 1) * LEVELS;
        int step = (int) at;
        return table[step] + (table[step + 1] - table[step]) * (at - step);
    }

    private static float[] power(double exponent) {
        float[] table = new float[LEVELS + 2];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) StrictMath.pow((double) i / LEVELS, exponent);
        }
        return table;
    }
}
