package org.palpate.illustration.vector;

import java.awt.geom.Path2D;
import java.util.List;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Camera;
import org.palpate.illustration.render.ScreenPoint;

/**
 * A dashed ring around a place that is not to be pressed.
 *
 * @param name what lies there
 * @param shape in pixels of the picture
 */
public record AvoidRing(String name, Path2D shape) {

    private static final double FULL_TURN = 360;

    public static AvoidRing around(
            Camera camera, Vec3 centre, Vec3 normal, double radius, String name) {
        List<Vec3> circle = Arrow.circle(centre, normal, radius, FULL_TURN);
        Path2D shape = new Path2D.Double();
        for (int i = 0; i < circle.size() - 1; i++) {
            ScreenPoint point = camera.project(circle.get(i));
            if (i == 0) {
                shape.moveTo(point.x(), point.y());
            } else {
                shape.lineTo(point.x(), point.y());
            }
        }
        shape.closePath();
        return new AvoidRing(name, shape);
    }
}
