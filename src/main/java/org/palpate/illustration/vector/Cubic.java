package org.palpate.illustration.vector;

/** A Bézier curve from its start by two handles to its end. */
public record Cubic(
        double startX,
        double startY,
        double firstX,
        double firstY,
        double secondX,
        double secondY,
        double endX,
        double endY) {

    public double x(double t) {
        return value(startX, firstX, secondX, endX, t);
    }

    public double y(double t) {
        return value(startY, firstY, secondY, endY, t);
    }

    double slopeX(double t) {
        return slope(startX, firstX, secondX, endX, t);
    }

    double slopeY(double t) {
        return slope(startY, firstY, secondY, endY, t);
    }

    double bendX(double t) {
        return bend(startX, firstX, secondX, endX, t);
    }

    double bendY(double t) {
        return bend(startY, firstY, secondY, endY, t);
    }

    private static double value(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return a * s * s * s + 3 * b * t * s * s + 3 * c * t * t * s + d * t * t * t;
    }

    private static double slope(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return 3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c));
    }

    private static double bend(double a, double b, double c, double d, double t) {
        return 6 * ((1 - t) * (c - 2 * b + a) + t * (d - 2 * c + b));
    }
}
