package org.palpate.illustration.vector;

import java.util.List;

import org.palpate.illustration.geometry.Interpolation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Camera;
import org.palpate.illustration.render.ScreenPoint;

/** A smooth line on the picture, as close points that know how far along they lie, in pixels. */
public final class ScreenLine {

    private static final int STEPS = 64;
    private static final double NEGLIGIBLE = 1e-9;

    private final double[] x;
    private final double[] y;
    private final double[] along;

    private ScreenLine(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        along = new double[x.length];
        for (int i = 1; i < x.length; i++) {
            double dx = x[i] - x[i - 1];
            double dy = y[i] - y[i - 1];
            along[i] = along[i - 1] + Math.sqrt(dx * dx + dy * dy);
        }
    }

    /** The smooth curve through points of the stage, as the camera sees it. */
    public static ScreenLine of(Camera camera, List<Vec3> points) {
        if (points.size() < 2) {
            throw new IllegalArgumentException("A line needs two points");
        }
        double[] x = new double[STEPS + 1];
        double[] y = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            double at = (double) i / STEPS * (points.size() - 1);
            int segment = Math.min(points.size() - 2, (int) at);
            ScreenPoint seen = camera.project(curve(points, segment, at - segment));
            x[i] = seen.x();
            y[i] = seen.y();
        }
        return new ScreenLine(x, y);
    }

    private static Vec3 curve(List<Vec3> points, int segment, double t) {
        Vec3 a = points.get(Math.max(0, segment - 1));
        Vec3 b = points.get(segment);
        Vec3 c = points.get(segment + 1);
        Vec3 d = points.get(Math.min(points.size() - 1, segment + 2));
        return new Vec3(
                Interpolation.catmullRom(a.x(), b.x(), c.x(), d.x(), t),
                Interpolation.catmullRom(a.y(), b.y(), c.y(), d.y(), t),
                Interpolation.catmullRom(a.z(), b.z(), c.z(), d.z(), t));
    }

    public int count() {
        return x.length;
    }

    public double length() {
        return along[along.length - 1];
    }

    public double x(int i) {
        return x[i];
    }

    public double y(int i) {
        return y[i];
    }

    double meanX() {
        return mean(x);
    }

    double meanY() {
        return mean(y);
    }

    /** The part between two distances from the start. */
    ScreenLine part(double from, double to) {
        double[] partX = new double[x.length];
        double[] partY = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double at = from + (to - from) * i / (x.length - 1);
            partX[i] = at(x, at);
            partY[i] = at(y, at);
        }
        return new ScreenLine(partX, partY);
    }

    /** Where the line is at a distance from its start, and its direction there: x, y, dx, dy. */
    double[] frame(double distance) {
        int i = segment(distance);
        double before = Math.max(0, distance - length() / STEPS);
        double after = Math.min(length(), distance + length() / STEPS);
        double dx = at(x, after) - at(x, before);
        double dy = at(y, after) - at(y, before);
        double size = Math.sqrt(dx * dx + dy * dy);
        if (size < NEGLIGIBLE) {
            dx = x[i + 1] - x[i];
            dy = y[i + 1] - y[i];
            size = Math.max(Math.sqrt(dx * dx + dy * dy), NEGLIGIBLE);
        }
        return new double[] {at(x, distance), at(y, distance), dx / size, dy / size};
    }

    private double at(double[] values, double distance) {
        int i = segment(distance);
        double size = along[i + 1] - along[i];
        double share = size < NEGLIGIBLE ? 0 : (distance - along[i]) / size;
        return values[i] + (values[i + 1] - values[i]) * share;
    }

    private int segment(double distance) {
        int i = 0;
        while (i < along.length - 2 && along[i + 1] < distance) {
            i++;
        }
        return i;
    }

    private static double mean(double[] closed) {
        double sum = 0;
        for (int i = 0; i < closed.length - 1; i++) {
            sum += closed[i];
        }
        return sum / (closed.length - 1);
    }
}
