package org.palpate.illustration.render;

import java.util.Arrays;

/** Finds where a line starts: outlines, folds, borders of body parts and of regions. */
final class InkSeeds {

    /** Line radii in pixels of a picture that is 1200 pixels long. */
    private static final double OUTLINE = 1.15;

    private static final double INNER = .8;
    private static final double REGION = .5;

    private static final double SEPARATE_OBJECTS = .03;
    private static final double FAR_BEHIND = .05;
    private static final double GRAZING = .22;
    private static final double CREASE_COSINE = .55;
    private static final double GROUP_COSINE = .985;

    /** How far (metres) a fold must lie behind: to be drawn for sure, and to go on a line. */
    private static final double SURE_STEP = .0042;

    private static final double SURE_GAP = .0065;
    private static final double FAINT_STEP = .0026;
    private static final double FAINT_GAP = .0048;
    private static final double DEEP_STEP = .015;

    private final GeometryBuffer buffer;
    private final ThreadLocal<EdgeFinder> edges;
    private final boolean regionLines;
    private final double unit;
    private final double viewX;
    private final double viewY;
    private final double viewZ;

    /** Radius of the line in subpixels, 0 for no line. */
    final float[] radius;

    /**
     * Where the edge crosses the row and the column of the subpixel, from its middle; NaN for
     * nowhere.
     */
    final float[] shiftX;

    final float[] shiftY;

    /** Lines that need no longer neighbour to be drawn. */
    final boolean[] sure;

    InkSeeds(GeometryBuffer buffer, boolean regionLines) {
        this.buffer = buffer;
        this.regionLines = regionLines;
        unit = buffer.lineUnit();
        viewX = buffer.camera.forward().x();
        viewY = buffer.camera.forward().y();
        viewZ = buffer.camera.forward().z();
        radius = new float[buffer.size()];
        sure = new boolean[buffer.size()];
        shiftX = new float[buffer.size()];
        shiftY = new float[buffer.size()];
        Arrays.fill(shiftX, Float.NaN);
        Arrays.fill(shiftY, Float.NaN);
        edges = ThreadLocal.withInitial(() -> new EdgeFinder(buffer));
        Rows.each(buffer.height, this::seedRow);
    }

    static double largestRadius(GeometryBuffer buffer) {
        return OUTLINE * buffer.lineUnit();
    }

    private void seedRow(int row) {
        for (int column = 0; column < buffer.width; column++) {
            int cell = row * buffer.width + column;
            if (buffer.item[cell] < 0) {
                continue;
            }
            if (column > 0) {
                seed(cell, cell - 1);
            }
            if (column < buffer.width - 1) {
                seed(cell, cell + 1);
            }
            if (row > 0) {
                seed(cell, cell - buffer.width);
            }
            if (row < buffer.height - 1) {
                seed(cell, cell + buffer.width);
            }
        }
    }

    private void seed(int cell, int other) {
        if (buffer.isFloor(cell)) {
            return;
        }
        if (!buffer.isSolid(other)) {
            mark(cell, other, OUTLINE, true);
            return;
        }
        boolean sameItem = buffer.item[cell] == buffer.item[other];
        boolean behind = buffer.depth[cell] > buffer.depth[other];
        if (!sameItem && behind && buffer.depth[cell] - buffer.depth[other] > 1e-6) {
            return;
        }
        Item own = buffer.itemAt(cell);
        Item next = buffer.itemAt(other);
        double distance = buffer.distance(cell, other);
        if (own.object() != next.object()) {
            mark(cell, other, distance > SEPARATE_OBJECTS ? OUTLINE : INNER, true);
        } else if (!sameItem) {
            if (facing(cell) >= GRAZING || distance >= SEPARATE_OBJECTS) {
                mark(cell, other, INNER * .85, true);
            }
        } else {
            seedWithinItem(cell, other, behind, distance);
        }
    }

    private void seedWithinItem(int cell, int other, boolean behind, double distance) {
        double step = buffer.planeDistance(cell, other);
        if (!behind && step > FAINT_STEP && distance > FAINT_GAP) {
            double width =
                    distance > FAR_BEHIND ? OUTLINE * .9 : INNER * (step > DEEP_STEP ? 1 : .8);
            mark(cell, other, width, step > SURE_STEP && distance > SURE_GAP);
            return;
        }
        double cosine = buffer.cosine(cell, other);
        if (!behind && cosine < GROUP_COSINE && partsMeet(cell, other)) {
            mark(cell, other, INNER * .7, true);
            return;
        }
        if (cosine < CREASE_COSINE) {
            mark(cell, other, INNER * .6, buffer.itemAt(cell).material() == Material.PROP);
        }
        if (regionLines && buffer.region[cell] != buffer.region[other] && buffer.region[cell] > 0) {
            mark(cell, other, REGION, true);
        }
    }

    /** Whether two body parts touch here that do not grow from one another, as fingers do. */
    private boolean partsMeet(int cell, int other) {
        int a = buffer.group[cell];
        int b = buffer.group[other];
        int[] parents = buffer.itemAt(cell).mesh().groupParents();
        return a >= 0 && b >= 0 && a != b && parents != null && parents[a] != b && parents[b] != a;
    }

    private double facing(int cell) {
        return Math.abs(
                viewX * buffer.normalX[cell]
                        + viewY * buffer.normalY[cell]
                        + viewZ * buffer.normalZ[cell]);
    }

    private void mark(int cell, int other, double width, boolean certain) {
        int step = other - cell;
        float[] shift = Math.abs(step) == 1 ? shiftX : shiftY;
        shift[cell] = (float) (Integer.signum(step) * edges.get().share(cell, other));
        radius[cell] = Math.max(radius[cell], (float) (width * unit));
        sure[cell] |= certain;
    }
}
