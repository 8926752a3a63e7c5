package org.palpate.illustration.body;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.palpate.illustration.geometry.Vec3;

/**
 * Turns a distance field into triangles: one vertex in each cell that the surface crosses, joined
 * across the edges it cuts. Only blocks of cells near the surface are looked into.
 */
final class SurfaceNets {

    /** Points and triangles, three numbers each. */
    @SuppressWarnings("ArrayRecordComponent")
    record Net(double[] points, int[] triangles) {}

    private static final int BLOCK = 4;
    private static final double HALF_DIAGONAL = Math.sqrt(3) / 2;

    /** How much a field may overstate a distance. */
    private static final double CAUTION = 1.35;

    private static final int CORNERS = 8;

    private final DistanceField field;
    private final double cell;
    private final double iso;
    private final Vec3 low;
    private final int blocksX;
    private final int blocksY;
    private final int blocksZ;

    /** Samples of each block near the surface; a block without has one sample, for its sign. */
    private final float[][] samples;

    /** One more than the vertex in each cell of a block near the surface, 0 for none. */
    private final int[][] vertices;

    private double[] points = new double[3 << 12];
    private int pointCount;
    private int[] triangles = new int[6 << 12];
    private int triangleEnd;

    private SurfaceNets(DistanceField field, double cell, double iso) {
        this.field = field;
        this.cell = cell;
        this.iso = iso;
        Bounds bounds = field.bounds().grownBy(Math.max(0, iso) + 3 * cell);
        low = bounds.low();
        Vec3 size = bounds.high().minus(low);
        blocksX = blocks(size.x());
        blocksY = blocks(size.y());
        blocksZ = blocks(size.z());
        samples = new float[blocksX * blocksY * blocksZ][];
        vertices = new int[samples.length][];
    }

    /** The surface where the field is {@code iso}, in cells of the given size. */
    static Net of(DistanceField field, double cell, double iso) {
        var nets = new SurfaceNets(field, cell, iso);
        IntStream.range(0, nets.blocksZ).parallel().forEach(nets::sampleLayer);
        nets.eachNearBlock(nets::placeVertices);
        nets.eachNearBlock(nets::joinVertices);
        return new Net(
                Arrays.copyOf(nets.points, nets.pointCount * 3),
                Arrays.copyOf(nets.triangles, nets.triangleEnd));
    }

    private int blocks(double size) {
        return (int) Math.ceil(size / (cell * BLOCK)) + 1;
    }

    private void sampleLayer(int bz) {
        DistanceField probe = field.forOneThread();
        double half = BLOCK * cell / 2;
        double near = HALF_DIAGONAL * (BLOCK + 2) * cell * CAUTION;
        for (int by = 0; by < blocksY; by++) {
            for (int bx = 0; bx < blocksX; bx++) {
                double x = low.x() + bx * BLOCK * cell;
                double y = low.y() + by * BLOCK * cell;
                double z = low.z() + bz * BLOCK * cell;
                double middle = probe.distance(x + half, y + half, z + half) - iso;
                samples[block(bx, by, bz)] =
                        Math.abs(middle) > near
                                ? new float[] {(float) middle}
                                : sampleBlock(probe, x, y, z);
            }
        }
    }

    private float[] sampleBlock(DistanceField probe, double x, double y, double z) {
        float[] block = new float[BLOCK * BLOCK * BLOCK];
        for (int i = 0; i < block.length; i++) {
            int column = i % BLOCK;
            int row = i / BLOCK % BLOCK;
            int layer = i / (BLOCK * BLOCK);
            double distance = probe.distance(x + column * cell, y + row * cell, z + layer * cell);
            block[i] = (float) (distance - iso);
        }
        return block;
    }

    private int block(int bx, int by, int bz) {
        return (bz * blocksY + by) * blocksX + bx;
    }

    private static int within(int x, int y, int z) {
        return (z % BLOCK * BLOCK + y % BLOCK) * BLOCK + x % BLOCK;
    }

    private float sample(int x, int y, int z) {
        float[] block = samples[block(x / BLOCK, y / BLOCK, z / BLOCK)];
        return block.length == 1 ? block[0] : block[within(x, y, z)];
    }

    private int vertex(int x, int y, int z) {
        int[] block = vertices[block(x / BLOCK, y / BLOCK, z / BLOCK)];
        return block == null ? -1 : block[within(x, y, z)] - 1;
    }

    private void eachNearBlock(CellVisitor visitor) {
        for (int b = 0; b < samples.length; b++) {
            if (samples[b].length == 1) {
                continue;
            }
            int bx = b % blocksX * BLOCK;
            int by = b / blocksX % blocksY * BLOCK;
            int bz = b / (blocksX * blocksY) * BLOCK;
            for (int i = 0; i < BLOCK * BLOCK * BLOCK; i++) {
                int x = bx + i % BLOCK;
                int y = by + i / BLOCK % BLOCK;
                int z = bz + i / (BLOCK * BLOCK);
                if (x + 1 < blocksX * BLOCK && y + 1 < blocksY * BLOCK && z + 1 < blocksZ * BLOCK) {
                    visitor.visit(x, y, z);
                }
            }
        }
    }

    private interface CellVisitor {
        void visit(int x, int y, int z);
    }

    /** Puts a vertex into the cell, at the mean of the crossings on its edges. */
    private void placeVertices(int x, int y, int z) {
        float[] corner = new float[CORNERS];
        int inside = 0;
        for (int c = 0; c < CORNERS; c++) {
            corner[c] = sample(x + (c & 1), y + (c >> 1 & 1), z + (c >> 2));
            inside += corner[c] < 0 ? 1 : 0;
        }
        if (inside == 0 || inside == CORNERS) {
            return;
        }
        double[] sum = new double[3];
        int crossings = 0;
        for (int a = 0; a < CORNERS; a++) {
            for (int axis = 0; axis < 3; axis++) {
                int b = a | 1 << axis;
                if (b == a || corner[a] < 0 == corner[b] < 0) {
                    continue;
                }
                sum[0] += a & 1;
                sum[1] += a >> 1 & 1;
                sum[2] += a >> 2;
                sum[axis] += corner[a] / (corner[a] - corner[b]);
                crossings++;
            }
        }
        addVertex(
                x,
                y,
                z,
                low.x() + (x + sum[0] / crossings) * cell,
                low.y() + (y + sum[1] / crossings) * cell,
                low.z() + (z + sum[2] / crossings) * cell);
    }

    private void addVertex(int x, int y, int z, double px, double py, double pz) {
        if (pointCount * 3 + 3 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        points[pointCount * 3] = px;
        points[pointCount * 3 + 1] = py;
        points[pointCount * 3 + 2] = pz;
        int block = block(x / BLOCK, y / BLOCK, z / BLOCK);
        if (vertices[block] == null) {
            vertices[block] = new int[BLOCK * BLOCK * BLOCK];
        }
        vertices[block][within(x, y, z)] = ++pointCount;
    }

    /** Joins the four vertices about each grid edge that the surface cuts. */
    private void joinVertices(int x, int y, int z) {
        boolean inside = sample(x, y, z) < 0;
        if (y > 0 && z > 0 && inside != sample(x + 1, y, z) < 0) {
            quad(
                    inside,
                    vertex(x, y, z),
                    vertex(x, y - 1, z),
                    vertex(x, y - 1, z - 1),
                    vertex(x, y, z - 1));
        }
        if (x > 0 && z > 0 && inside != sample(x, y + 1, z) < 0) {
            quad(
                    inside,
                    vertex(x, y, z),
                    vertex(x, y, z - 1),
                    vertex(x - 1, y, z - 1),
                    vertex(x - 1, y, z));
        }
        if (x > 0 && y > 0 && inside != sample(x, y, z + 1) < 0) {
            quad(
                    inside,
                    vertex(x, y, z),
                    vertex(x - 1, y, z),
                    vertex(x - 1, y - 1, z),
                    vertex(x, y - 1, z));
        }
    }

    private void quad(boolean outwards, int a, int b, int c, int d) {
        if (triangleEnd + 6 > triangles.length) {
            triangles = Arrays.copyOf(triangles, triangles.length * 2);
        }
        int[] corners = outwards ? new int[] {a, b, c, a, c, d} : new int[] {a, c, b, a, d, c};
        System.arraycopy(corners, 0, triangles, triangleEnd, corners.length);
        triangleEnd += corners.length;
    }
}
