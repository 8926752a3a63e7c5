package org.palpate.illustration.vector;

import java.util.List;

/** Fits one smooth run of points by as few curves as the error allows. */
final class SegmentFit {

    static final double NEGLIGIBLE = 1e-12;

    private static final int DEEPEST = 24;
    private static final int IMPROVEMENTS = 4;
    private static final double WORTH_IMPROVING = 30;
    private static final int TANGENT_REACH = 4;
    private static final double LONGEST_HANDLE = 3;

    private final double[] points;
    private final int last;
    private final double error;
    private final List<Cubic> curves;
    private int worst;

    SegmentFit(double[] points, double error, List<Cubic> curves) {
        this.points = points;
        this.error = error;
        this.curves = curves;
        last = points.length / 2 - 1;
    }

    /** Fits a run whose ends are corners. */
    void fit() {
        double[] start = unit(0, Math.min(TANGENT_REACH, last));
        double[] end = unit(last, Math.max(0, last - TANGENT_REACH));
        fit(start[0], start[1], end[0], end[1]);
    }

    /** Fits a run that leaves its start and its end in given directions. */
    void fit(double startX, double startY, double endX, double endY) {
        fit(0, last, startX, startY, endX, endY, 0);
    }

    private void fit(int a, int b, double sx, double sy, double ex, double ey, int depth) {
        if (b - a == 1 || depth > DEEPEST) {
            double reach = length(x(b) - x(a), y(b) - y(a)) / 3;
            curves.add(curve(a, b, sx * reach, sy * reach, ex * reach, ey * reach));
            return;
        }
        double[] t = chordLengths(a, b);
        Cubic curve = leastSquares(a, b, t, sx, sy, ex, ey);
        double miss = largestMiss(a, b, t, curve);
        double allowed = error * error;
        for (int i = 0;
                i < IMPROVEMENTS && miss > allowed && miss < allowed * WORTH_IMPROVING;
                i++) {
            for (int k = 0; k < t.length; k++) {
                t[k] = improve(curve, x(a + k), y(a + k), t[k]);
            }
            curve = leastSquares(a, b, t, sx, sy, ex, ey);
            miss = largestMiss(a, b, t, curve);
        }
        if (miss <= allowed) {
            curves.add(curve);
            return;
        }
        int split = Math.clamp(worst, a + 1, b - 1);
        int reach = Math.min(TANGENT_REACH, Math.min(split - a, b - split));
        double[] back = unit(split + reach, split - reach);
        fit(a, split, sx, sy, back[0], back[1], depth + 1);
        fit(split, b, -back[0], -back[1], ex, ey, depth + 1);
    }

    private double[] chordLengths(int a, int b) {
        double[] t = new double[b - a + 1];
        for (int i = 1; i < t.length; i++) {
            t[i] = t[i - 1] + length(x(a + i) - x(a + i - 1), y(a + i) - y(a + i - 1));
        }
        double total = Math.max(t[t.length - 1], NEGLIGIBLE);
        for (int i = 1; i < t.length; i++) {
            t[i] /= total;
        }
        return t;
    }

    private Cubic leastSquares(
            int a, int b, double[] parameters, double sx, double sy, double ex, double ey) {
        double c00 = 0;
        double c01 = 0;
        double c11 = 0;
        double r0 = 0;
        double r1 = 0;
        for (int i = 0; i < parameters.length; i++) {
            double t = parameters[i];
            double s = 1 - t;
            double start = s * s * s + 3 * t * s * s;
            double end = t * t * t + 3 * t * t * s;
            double first = 3 * t * s * s;
            double second = 3 * t * t * s;
            c00 += first * first * (sx * sx + sy * sy);
            c01 += first * second * (sx * ex + sy * ey);
            c11 += second * second * (ex * ex + ey * ey);
            double restX = x(a + i) - x(a) * start - x(b) * end;
            double restY = y(a + i) - y(a) * start - y(b) * end;
            r0 += first * (sx * restX + sy * restY);
            r1 += second * (ex * restX + ey * restY);
        }
        double chord = length(x(b) - x(a), y(b) - y(a));
        double determinant = c00 * c11 - c01 * c01;
        double left = Math.abs(determinant) > 1e-9 ? (r0 * c11 - r1 * c01) / determinant : 0;
        double right = Math.abs(determinant) > 1e-9 ? (c00 * r1 - c01 * r0) / determinant : 0;
        double least = 1e-3 * chord;
        double most = LONGEST_HANDLE * chord;
        if (left < least || right < least || left > most || right > most) {
            left = chord / 3;
            right = chord / 3;
        }
        return curve(a, b, sx * left, sy * left, ex * right, ey * right);
    }

    private Cubic curve(int a, int b, double sx, double sy, double ex, double ey) {
        return new Cubic(x(a), y(a), x(a) + sx, y(a) + sy, x(b) + ex, y(b) + ey, x(b), y(b));
    }

    private double largestMiss(int a, int b, double[] t, Cubic curve) {
        double largest = 0;
        worst = (a + b) / 2;
        for (int i = 1; i + 1 < t.length; i++) {
            double dx = curve.x(t[i]) - x(a + i);
            double dy = curve.y(t[i]) - y(a + i);
            if (dx * dx + dy * dy > largest) {
                largest = dx * dx + dy * dy;
                worst = a + i;
            }
        }
        return largest;
    }

    /** One step of Newton's method towards the place of the curve nearest to a point. */
    private static double improve(Cubic curve, double x, double y, double t) {
        double dx = curve.x(t) - x;
        double dy = curve.y(t) - y;
        double sx = curve.slopeX(t);
        double sy = curve.slopeY(t);
        double divisor = sx * sx + sy * sy + dx * curve.bendX(t) + dy * curve.bendY(t);
        return Math.abs(divisor) < NEGLIGIBLE
                ? t
                : Math.clamp(t - (dx * sx + dy * sy) / divisor, 0, 1);
    }

    private double[] unit(int from, int to) {
        double dx = x(to) - x(from);
        double dy = y(to) - y(from);
        double length = length(dx, dy);
        return length < NEGLIGIBLE ? new double[] {1, 0} : new double[] {dx / length, dy / length};
    }

    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    private double x(int i) {
        return points[i * 2];
    }

    private double y(int i) {
        return points[i * 2 + 1];
    }
}
