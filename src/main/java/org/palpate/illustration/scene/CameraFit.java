package org.palpate.illustration.scene;

import java.util.List;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Camera;

/** Finds the camera that shows all given points with a margin, from the view's direction. */
final class CameraFit {

    private static final int ROUNDS = 40;
    private static final double HIGHEST = 86;

    private final View view;
    private final Vec3 towardsEye;
    private final Vec3 right;
    private final Vec3 up;
    private final double tangent;

    CameraFit(View view) {
        this.view = view;
        double azimuth = StrictMath.toRadians(view.azimuth());
        double elevation = StrictMath.toRadians(Math.min(HIGHEST, view.elevation()));
        double level = StrictMath.cos(elevation);
        this.towardsEye =
                new Vec3(
                        StrictMath.sin(azimuth) * level,
                        StrictMath.sin(elevation),
                        StrictMath.cos(azimuth) * level);
        this.right = Vec3.Y.cross(towardsEye).unit();
        this.up = towardsEye.cross(right);
        this.tangent = StrictMath.tan(StrictMath.toRadians(view.fieldOfView() / 2));
    }

    Camera fit(List<Vec3> points) {
        Vec3 target = middle(points);
        double distance = 3;
        for (int round = 0; round < ROUNDS; round++) {
            Bounds bounds = bounds(points, target, distance);
            double size = Math.max(bounds.halfWidth(), bounds.halfHeight());
            target =
                    target.along(right, bounds.middleX() * aspect() * tangent * distance)
                            .along(up, bounds.middleY() * tangent * distance);
            distance *= Math.clamp(size / (1 - 2 * view.margin()), .7, 1.4);
        }
        return new Camera(
                target.along(towardsEye, distance),
                target,
                Vec3.Y,
                view.fieldOfView(),
                view.width(),
                view.height());
    }

    private double aspect() {
        return (double) view.width() / view.height();
    }

    private static Vec3 middle(List<Vec3> points) {
        Vec3 sum = Vec3.ZERO;
        for (Vec3 point : points) {
            sum = sum.plus(point);
        }
        return sum.times(1.0 / points.size());
    }

    private Bounds bounds(List<Vec3> points, Vec3 target, double distance) {
        double minX = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (Vec3 point : points) {
            Vec3 offset = point.minus(target);
            double depth = Math.max(.05, distance - offset.dot(towardsEye));
            double x = offset.dot(right) / (depth * tangent * aspect());
            double y = offset.dot(up) / (depth * tangent);
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
        }
        return new Bounds(minX, maxX, minY, maxY);
    }

    /** Bounds on the picture plane, where the picture reaches from -1 to 1. */
    private record Bounds(double minX, double maxX, double minY, double maxY) {

        double middleX() {
            return (minX + maxX) / 2;
        }

        double middleY() {
            return (minY + maxY) / 2;
        }

        double halfWidth() {
            return (maxX - minX) / 2;
        }

        double halfHeight() {
            return (maxY - minY) / 2;
        }
    }
}
