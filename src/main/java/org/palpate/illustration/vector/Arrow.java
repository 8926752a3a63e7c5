package org.palpate.illustration.vector;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Camera;

/**
 * A movement drawn over a picture.
 *
 * @param lines what is drawn, in pixels of the picture
 */
public record Arrow(Kind kind, List<ScreenLine> lines, ArrowStyle style) {

    /** The movements that a stroke can be. */
    public enum Kind {
        SINGLE,
        BOTH_WAYS,
        REPEATED,
        CIRCULAR,
        HOLD
    }

    private static final int CIRCLE_STEPS = 72;
    private static final double SWEEP = 300;
    private static final double REPEATED_GAP = .16;
    private static final double HOLD_INNER = .45;
    private static final double HOLD_WIDEST = .3;
    private static final double CIRCUMFERENCE = 2 * StrictMath.PI;
    private static final double HOLD_LINE = .17;

    public Arrow {
        lines = List.copyOf(lines);
    }

    /** Along a line, growing towards its head. */
    public static Arrow single(Camera camera, List<Vec3> line) {
        return new Arrow(Kind.SINGLE, List.of(ScreenLine.of(camera, line)), ArrowStyle.on(camera));
    }

    /** To and fro. */
    public static Arrow bothWays(Camera camera, List<Vec3> line) {
        return new Arrow(
                Kind.BOTH_WAYS, List.of(ScreenLine.of(camera, line)), ArrowStyle.on(camera));
    }

    /** {@code count} short strokes, one after the other along a line. */
    public static Arrow repeated(Camera camera, List<Vec3> line, int count) {
        ScreenLine whole = ScreenLine.of(camera, line);
        List<ScreenLine> strokes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double from = (i + (i == 0 ? 0 : REPEATED_GAP)) / count;
            strokes.add(whole.part(from * whole.length(), (i + 1.0) / count * whole.length()));
        }
        return new Arrow(Kind.REPEATED, strokes, ArrowStyle.on(camera).times(.8));
    }

    /**
     * Most of a circle around {@code centre}, turning by the right-hand rule about {@code normal}.
     */
    public static Arrow circular(Camera camera, Vec3 centre, Vec3 normal, double radius) {
        return new Arrow(
                Kind.CIRCULAR,
                List.of(ScreenLine.of(camera, circle(centre, normal, radius, SWEEP))),
                ArrowStyle.on(camera).times(.8));
    }

    /** A ring around a point that is pressed or held. */
    public static Arrow hold(Camera camera, Vec3 centre, Vec3 normal, double radius) {
        return new Arrow(
                Kind.HOLD,
                List.of(ScreenLine.of(camera, circle(centre, normal, radius, 360))),
                ArrowStyle.on(camera));
    }

    static List<Vec3> circle(Vec3 centre, Vec3 normal, double radius, double sweep) {
        Vec3 axis = normal.unit();
        Vec3 first = axis.anyPerpendicular();
        Vec3 second = axis.cross(first);
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i <= CIRCLE_STEPS; i++) {
            double angle = StrictMath.toRadians(sweep * i / CIRCLE_STEPS);
            points.add(
                    centre.along(first, radius * StrictMath.cos(angle))
                            .along(second, radius * StrictMath.sin(angle)));
        }
        return points;
    }

    /** What is filled, in pixels of the picture. */
    public Path2D shape() {
        return shape(1);
    }

    /** What is filled, with all widths times {@code weight}, so that it reads on a small copy. */
    public Path2D shape(double weight) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        ArrowStyle weighted = style.times(weight);
        for (ScreenLine line : lines) {
            if (kind == Kind.HOLD) {
                ring(path, line, weight, weighted.neck() * HOLD_LINE * 2);
                ring(path, line, HOLD_INNER * weight, weighted.neck() * HOLD_LINE * 3);
            } else {
                ArrowOutline.append(path, line, weighted, kind == Kind.BOTH_WAYS);
            }
        }
        return path;
    }

    /** A ring of even width: its outer edge one way round and its inner edge the other. */
    private static void ring(Path2D path, ScreenLine circle, double size, double width) {
        double roundWidth = Math.min(width, circle.length() / CIRCUMFERENCE * size * HOLD_WIDEST);
        double centreX = circle.meanX();
        double centreY = circle.meanY();
        for (int edge = 1; edge >= -1; edge -= 2) {
            for (int i = 0; i < circle.count() - 1; i++) {
                int k = edge > 0 ? i : circle.count() - 1 - i;
                double dx = (circle.x(k) - centreX) * size;
                double dy = (circle.y(k) - centreY) * size;
                double length = Math.max(Math.sqrt(dx * dx + dy * dy), 1e-6);
                double grown = Math.max(0, length + edge * roundWidth / 2) / length;
                if (i == 0) {
                    path.moveTo(centreX + dx * grown, centreY + dy * grown);
                } else {
                    path.lineTo(centreX + dx * grown, centreY + dy * grown);
                }
            }
            path.closePath();
        }
    }
}
