package org.palpate.illustration.render;

import java.util.Arrays;

/**
 * What the camera sees at each subpixel, row by row from the top left: written by the tracer, read
 * by ink, tone and outlines.
 */
public final class GeometryBuffer {

    /** The depth where nothing is seen. */
    public static final float NOTHING_DEPTH = 1e9f;

    public final Stage stage;

    /** The camera of the whole picture, in its own pixels. */
    public final Camera camera;

    public final int supersampling;

    /** In subpixels. */
    public final int width;

    public final int height;

    /** Index of the stage's item, -1 where nothing is seen. */
    public final short[] item;

    public final float[] depth;
    public final float[] normalX;
    public final float[] normalY;
    public final float[] normalZ;
    public final float[] x;
    public final float[] y;
    public final float[] z;

    /** Unlit colour, 0xRRGGBB. */
    public final int[] colour;

    public final short[] region;

    /** The body part, -1 for a mesh of one part. */
    public final short[] group;

    public final float[] fibre;

    /** How open each place lies, 0..1. */
    public float[] openness;

    /** How much of the lamp each place sees, 0..1. */
    public float[] lamp;

    GeometryBuffer(Stage stage, Camera camera, int supersampling) {
        this.stage = stage;
        this.camera = camera;
        this.supersampling = supersampling;
        width = camera.width() * supersampling;
        height = camera.height() * supersampling;
        int size = width * height;
        item = new short[size];
        depth = new float[size];
        normalX = new float[size];
        normalY = new float[size];
        normalZ = new float[size];
        x = new float[size];
        y = new float[size];
        z = new float[size];
        colour = new int[size];
        region = new short[size];
        group = new short[size];
        fibre = new float[size];
        openness = new float[size];
        lamp = new float[size];
        Arrays.fill(item, (short) -1);
        Arrays.fill(group, (short) -1);
        Arrays.fill(depth, NOTHING_DEPTH);
        Arrays.fill(openness, 1);
        Arrays.fill(lamp, 1);
    }

    public int size() {
        return item.length;
    }

    public Item itemAt(int cell) {
        return stage.item(item[cell]);
    }

    /** Whether a floor is seen here. */
    public boolean isFloor(int cell) {
        return item[cell] >= 0 && stage.item(item[cell]).material() == Material.FLOOR;
    }

    /** Whether anything but a floor is seen here. */
    public boolean isSolid(int cell) {
        return item[cell] >= 0 && stage.item(item[cell]).material() != Material.FLOOR;
    }

    public boolean isStructure(int cell) {
        return region[cell] >= Paint.FIRST_STRUCTURE;
    }

    /**
     * Subpixels to a pixel of a picture that is 1200 pixels long: the measure of every line width.
     */
    public double lineUnit() {
        double longSide = Math.max(camera.width(), camera.height());
        return supersampling * Math.max(SMALLEST_LINE, longSide / REFERENCE_SIDE);
    }

    double cosine(int a, int b) {
        return normalX[a] * normalX[b] + normalY[a] * normalY[b] + normalZ[a] * normalZ[b];
    }

    /** How far one place lies from the plane that touches another. */
    double planeDistance(int plane, int other) {
        return Math.abs(
                (x[other] - x[plane]) * normalX[plane]
                        + (y[other] - y[plane]) * normalY[plane]
                        + (z[other] - z[plane]) * normalZ[plane]);
    }

    double distance(int a, int b) {
        double dx = x[a] - x[b];
        double dy = y[a] - y[b];
        double dz = z[a] - z[b];
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private static final double REFERENCE_SIDE = 1200;
    private static final double SMALLEST_LINE = .6;
}
