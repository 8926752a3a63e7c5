package org.palpate.illustration.render;

import org.palpate.illustration.geometry.Vec3;

/**
 * Sees the stage in perspective.
 *
 * @param fieldOfView from the lower to the upper edge, in degrees
 * @param width in pixels
 * @param height in pixels
 */
public record Camera(Vec3 eye, Vec3 target, Vec3 up, double fieldOfView, int width, int height) {

    public Camera {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture needs at least one pixel");
        }
        if (fieldOfView <= 0 || fieldOfView >= 180) {
            throw new IllegalArgumentException("A field of view lies between 0 and 180 degrees");
        }
    }

    /** The direction of view, length 1. */
    public Vec3 forward() {
        return target.minus(eye).unit();
    }

    /** The direction of length 1 that is seen at a place of the picture. */
    public Vec3 ray(double x, double y) {
        Vec3 forward = forward();
        Vec3 right = forward.cross(up).unit();
        double slope = slope();
        return forward.along(right, (2 * x / width - 1) * slope * width / height)
                .along(right.cross(forward), (1 - 2 * y / height) * slope)
                .unit();
    }

    /** Where a point is seen; meaningful for points ahead (depth above 0). */
    public ScreenPoint project(Vec3 point) {
        Vec3 forward = forward();
        Vec3 right = forward.cross(up).unit();
        Vec3 seen = point.minus(eye);
        double depth = seen.dot(forward);
        double unitsPerPixel = 2 * slope() * depth / height;
        return new ScreenPoint(
                width / 2.0 + seen.dot(right) / unitsPerPixel,
                height / 2.0 - seen.dot(right.cross(forward)) / unitsPerPixel,
                depth);
    }

    /** The same view with each pixel divided into {@code factor} by {@code factor}. */
    public Camera scaled(int factor) {
        return new Camera(eye, target, up, fieldOfView, width * factor, height * factor);
    }

    /** The same view on a picture of another width. */
    public Camera withWidth(int newWidth) {
        int newHeight =
                Math.max(1, Math.toIntExact(Math.round((double) height * newWidth / width)));
        return new Camera(eye, target, up, fieldOfView, newWidth, newHeight);
    }

    /** Half the picture's height at a distance of one metre. */
    double slope() {
        return StrictMath.tan(StrictMath.toRadians(fieldOfView / 2));
    }
}
