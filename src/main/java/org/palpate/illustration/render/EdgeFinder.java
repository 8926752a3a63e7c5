package org.palpate.illustration.render;

import org.palpate.illustration.geometry.Vec3;

/**
 * Finds by a few more rays where between two neighbouring places an edge runs, so that lines are
 * smooth.
 */
final class EdgeFinder {

    private static final int HALVINGS = 4;
    private static final double FAR = 1000;

    private final GeometryBuffer buffer;
    private final Camera camera;
    private final Bvh.Hit hit = new Bvh.Hit();
    private final Paint paint = new Paint();

    EdgeFinder(GeometryBuffer buffer) {
        this.buffer = buffer;
        camera = buffer.camera.scaled(buffer.supersampling);
    }

    /** Which share of the way from {@code cell} to {@code other} still looks like {@code cell}. */
    double share(int cell, int other) {
        double x = cell % buffer.width + .5;
        double y = Math.floorDiv(cell, buffer.width) + .5;
        double dx = other % buffer.width + .5 - x;
        double dy = Math.floorDiv(other, buffer.width) + .5 - y;
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (looksLike(cell, other, camera.ray(x + dx * middle, y + dy * middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private boolean looksLike(int cell, int other, Vec3 ray) {
        Vec3 eye = camera.eye();
        if (!buffer.stage.find(
                eye.x(), eye.y(), eye.z(), ray.x(), ray.y(), ray.z(), FAR, false, hit)) {
            return false;
        }
        int item = buffer.stage.itemOf(hit);
        if (buffer.item[cell] != buffer.item[other]) {
            return item == buffer.item[cell];
        }
        if (item != buffer.item[cell]) {
            return false;
        }
        if (buffer.region[cell] != buffer.region[other]) {
            return region(item) == buffer.region[cell];
        }
        Vec3 point = eye.along(ray, hit.distance);
        return distance(point, cell) < distance(point, other);
    }

    private int region(int item) {
        paint.region = 0;
        buffer.stage
                .item(item)
                .surface()
                .paint(buffer.stage.rest(hit), buffer.stage.normal(hit), paint);
        return paint.region;
    }

    private double distance(Vec3 point, int cell) {
        double dx = point.x() - buffer.x[cell];
        double dy = point.y() - buffer.y[cell];
        double dz = point.z() - buffer.z[cell];
        return dx * dx + dy * dy + dz * dz;
    }
}
