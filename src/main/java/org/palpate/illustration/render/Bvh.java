package org.palpate.illustration.render;

/** A tree of boxes over triangles that finds quickly what a ray meets. */
final class Bvh {

    /**
     * Asked before a triangle counts as met; u and v are the weights of its second and third
     * corner.
     */
    @FunctionalInterface
    interface Filter {
        boolean accepts(int triangle, double u, double v);
    }

    /** What a ray met: overwritten by each search. */
    static final class Hit {
        int triangle;
        double distance;
        double u;
        double v;

        /** Boxes still to be searched, kept here so that a search needs no memory of its own. */
        private final int[] open = new int[DEEPEST];
    }

    private static final int DEEPEST = 64;
    private static final double PARALLEL = 1e-18;
    private static final double TOUCHING = 1e-7;

    /** Three corners of three numbers for each triangle. */
    private final double[] corners;

    private final int[] order;
    private final float[] boxes;
    private final int[] first;
    private final int[] count;

    Bvh(double[] corners) {
        this.corners = corners;
        BvhBuilder builder = new BvhBuilder(corners);
        order = builder.order;
        boxes = builder.boxes;
        first = builder.first;
        count = builder.count;
    }

    int triangleCount() {
        return order.length;
    }

    /**
     * Finds the nearest triangle within {@code reach} along a direction of length 1, or with {@code
     * any} the first one that comes up.
     */
    boolean find(
            double ox,
            double oy,
            double oz,
            double dx,
            double dy,
            double dz,
            double reach,
            boolean any,
            Filter filter,
            Hit hit) {
        hit.triangle = -1;
        hit.distance = reach;
        if (order.length == 0) {
            return false;
        }
        double ix = 1 / dx;
        double iy = 1 / dy;
        double iz = 1 / dz;
        int[] open = hit.open;
        int top = 0;
        open[top++] = 0;
        while (top > 0) {
            int node = open[--top];
            if (!meets(node * 6, ox, oy, oz, ix, iy, iz, hit.distance)) {
                continue;
            }
            int start = first[node];
            if (count[node] == 0) {
                boolean leftFirst = along(start * 6, dx, dy, dz) < along(start * 6 + 6, dx, dy, dz);
                open[top++] = leftFirst ? start + 1 : start;
                open[top++] = leftFirst ? start : start + 1;
                continue;
            }
            for (int i = start; i < start + count[node]; i++) {
                if (cross(order[i], ox, oy, oz, dx, dy, dz, filter, hit) && any) {
                    return true;
                }
            }
        }
        return hit.triangle >= 0;
    }

    private boolean meets(
            int box,
            double ox,
            double oy,
            double oz,
            double ix,
            double iy,
            double iz,
            double reach) {
        double a = (boxes[box] - ox) * ix;
        double b = (boxes[box + 3] - ox) * ix;
        double near = Math.min(a, b);
        double far = Math.max(a, b);
        a = (boxes[box + 1] - oy) * iy;
        b = (boxes[box + 4] - oy) * iy;
        near = Math.max(near, Math.min(a, b));
        far = Math.min(far, Math.max(a, b));
        a = (boxes[box + 2] - oz) * iz;
        b = (boxes[box + 5] - oz) * iz;
        near = Math.max(near, Math.min(a, b));
        far = Math.min(far, Math.max(a, b));
        return !(far < Math.max(near, 0) || near > reach);
    }

    private double along(int box, double dx, double dy, double dz) {
        return (boxes[box] + boxes[box + 3]) * dx
                + (boxes[box + 1] + boxes[box + 4]) * dy
                + (boxes[box + 2] + boxes[box + 5]) * dz;
    }

    /** Möller and Trumbore's crossing of a ray and a triangle. */
    private boolean cross(
            int triangle,
            double ox,
            double oy,
            double oz,
            double dx,
            double dy,
            double dz,
            Filter filter,
            Hit hit) {
        double[] c = corners;
        int q = triangle * 9;
        double ax = c[q + 3] - c[q];
        double ay = c[q + 4] - c[q + 1];
        double az = c[q + 5] - c[q + 2];
        double bx = c[q + 6] - c[q];
        double by = c[q + 7] - c[q + 1];
        double bz = c[q + 8] - c[q + 2];
        double px = dy * bz - dz * by;
        double py = dz * bx - dx * bz;
        double pz = dx * by - dy * bx;
        double determinant = ax * px + ay * py + az * pz;
        if (Math.abs(determinant) < PARALLEL) {
            return false;
        }
        double inverse = 1 / determinant;
        double sx = ox - c[q];
        double sy = oy - c[q + 1];
        double sz = oz - c[q + 2];
        double u = (sx * px + sy * py + sz * pz) * inverse;
        if (u < 0 || u > 1) {
            return false;
        }
        double qx = sy * az - sz * ay;
        double qy = sz * ax - sx * az;
        double qz = sx * ay - sy * ax;
        double v = (dx * qx + dy * qy + dz * qz) * inverse;
        if (v < 0 || u + v > 1) {
            return false;
        }
        double distance = (bx * qx + by * qy + bz * qz) * inverse;
        if (distance <= TOUCHING || distance >= hit.distance || !filter.accepts(triangle, u, v)) {
            return false;
        }
        hit.triangle = triangle;
        hit.distance = distance;
        hit.u = u;
        hit.v = v;
        return true;
    }
}
