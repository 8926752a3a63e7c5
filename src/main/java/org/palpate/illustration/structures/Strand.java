package org.palpate.illustration.structures;

import org.palpate.illustration.geometry.Interpolation;

/** A stroke worked out on its chart: a smooth line with a width on either side, in metres. */
final class Strand {

    private static final int STEPS_PER_ROW = 10;
    private static final double CENTIMETRE = .01;
    private static final double LEAST_WIDTH = .0005;
    private static final double HAND_OVER = .006;
    private static final double NEAR = .02;

    private final LimbChart chartName;
    private final Chart chart;
    private final double cap;
    private final double[] x;
    private final double[] y;
    private final double[] towardsSmaller;
    private final double[] towardsLarger;
    private final double[] travelled;
    private double lowX = Double.POSITIVE_INFINITY;
    private double highX = Double.NEGATIVE_INFINITY;
    private double lowY = Double.POSITIVE_INFINITY;
    private double highY = Double.NEGATIVE_INFINITY;

    Strand(Stroke stroke, Charts charts) {
        chartName = stroke.chart();
        chart = charts.chart(chartName);
        int points = (stroke.count() - 1) * STEPS_PER_ROW + 1;
        x = new double[points];
        y = new double[points];
        towardsSmaller = new double[points];
        towardsLarger = new double[points];
        travelled = new double[points];
        for (int i = 0; i < points; i++) {
            place(i, stroke);
        }
        double narrowEnd =
                Math.max(
                        towardsSmaller[0] + towardsLarger[0],
                        towardsSmaller[points - 1] + towardsLarger[points - 1]);
        double written = stroke.cap() * CENTIMETRE;
        cap = points == 1 ? written : Math.min(written, narrowEnd);
    }

    private void place(int i, Stroke stroke) {
        double along = value(stroke, i, 0);
        x[i] = chart.x(along, value(stroke, i, 1));
        y[i] = chart.y(along);
        towardsSmaller[i] = Math.max(LEAST_WIDTH, value(stroke, i, 2) * CENTIMETRE);
        towardsLarger[i] = Math.max(LEAST_WIDTH, value(stroke, i, 3) * CENTIMETRE);
        if (i > 0) {
            double dx = x[i] - x[i - 1];
            double dy = y[i] - y[i - 1];
            travelled[i] = travelled[i - 1] + Math.sqrt(dx * dx + dy * dy);
        }
        double reach =
                Math.max(towardsSmaller[i], towardsLarger[i]) + stroke.cap() * CENTIMETRE + NEAR;
        lowX = Math.min(lowX, x[i] - reach);
        highX = Math.max(highX, x[i] + reach);
        lowY = Math.min(lowY, y[i] - reach);
        highY = Math.max(highY, y[i] + reach);
    }

    private static double value(Stroke stroke, int point, int column) {
        int last = stroke.count() - 1;
        int row = Math.min(point / STEPS_PER_ROW, Math.max(0, last - 1));
        double share = (double) point / STEPS_PER_ROW - row;
        return Interpolation.catmullRom(
                stroke.rows()[Math.max(0, row - 1) * Stroke.ROW + column],
                stroke.rows()[row * Stroke.ROW + column],
                stroke.rows()[Math.min(last, row + 1) * Stroke.ROW + column],
                stroke.rows()[Math.min(last, row + 2) * Stroke.ROW + column],
                share);
    }

    LimbChart chartName() {
        return chartName;
    }

    Chart chart() {
        return chart;
    }

    /** Where on the strand a point of its chart lies; {@link SkinMark#NOWHERE} if far away. */
    SkinMark mark(ChartPoint point) {
        if (point.y() < lowY || point.y() > highY || point.room() < -NEAR) {
            return SkinMark.NOWHERE;
        }
        double px = unwound(point);
        if (px < lowX || px > highX) {
            return SkinMark.NOWHERE;
        }
        return x.length == 1 ? markSpot(px, point) : markLine(px, point);
    }

    private double unwound(ChartPoint point) {
        if (point.around() == 0) {
            return point.x();
        }
        double middle = x[x.length / 2];
        double turns = Math.rint((middle - point.x()) / point.around());
        return point.x() + turns * point.around();
    }

    private SkinMark markSpot(double px, ChartPoint point) {
        double dx = px - x[0];
        double dy = (point.y() - y[0]) * towardsLarger[0] / cap;
        double inside = towardsLarger[0] - Math.sqrt(dx * dx + dy * dy);
        double across = Math.clamp(dx / towardsLarger[0], -1, 1);
        return new SkinMark(bounded(inside, point.room()), across, .5);
    }

    private SkinMark markLine(double px, ChartPoint point) {
        double py = point.y();
        double least = Double.POSITIVE_INFINITY;
        int nearest = 0;
        double nearestShare = 0;
        for (int i = 0; i + 1 < x.length; i++) {
            double ex = x[i + 1] - x[i];
            double ey = y[i + 1] - y[i];
            double share = ((px - x[i]) * ex + (py - y[i]) * ey) / (ex * ex + ey * ey);
            double clamped = Math.clamp(share, 0, 1);
            double dx = px - x[i] - ex * clamped;
            double dy = py - y[i] - ey * clamped;
            double squared = dx * dx + dy * dy;
            if (squared < least) {
                least = squared;
                nearest = i;
                nearestShare = share;
            }
        }
        return markNear(nearest, nearestShare, px, point);
    }

    private SkinMark markNear(int i, double share, double px, ChartPoint point) {
        double u = Math.clamp(share, 0, 1);
        double length = travelled[i + 1] - travelled[i];
        double ex = (x[i + 1] - x[i]) / length;
        double ey = (y[i + 1] - y[i]) / length;
        double dx = px - mix(x, i, u);
        double dy = point.y() - mix(y, i, u);
        double sideways = dx * ey - dy * ex;
        double lengthwise = dx * ex + dy * ey;
        double offset = Math.sqrt(sideways * sideways + lengthwise * lengthwise);
        double smaller = mix(towardsSmaller, i, u);
        double larger = mix(towardsLarger, i, u);
        double lean = offset < 1e-9 ? 0 : sideways / offset;
        double width = (smaller + larger) / 2 + (larger - smaller) / 2 * lean;
        boolean beyondEnd = i == 0 && share < 0 || i == x.length - 2 && share > 1;
        if (beyondEnd) {
            double stretched = lengthwise * width / cap;
            offset = Math.sqrt(sideways * sideways + stretched * stretched);
        }
        double across = Math.clamp(sideways / width, -1, 1);
        double along = (travelled[i] + u * length) / travelled[x.length - 1];
        return new SkinMark(bounded(width - offset, point.room()), across, along);
    }

    /** The smaller of the two, with the corner between them rounded. */
    private static double bounded(double inside, double room) {
        double blend = Math.max(HAND_OVER - Math.abs(inside - room), 0) / HAND_OVER;
        return Math.min(inside, room) - blend * blend * HAND_OVER / 4;
    }

    private static double mix(double[] values, int i, double share) {
        return values[i] + (values[i + 1] - values[i]) * share;
    }

    /** The place on the chart, and the way the strand runs there; see {@link Place}. */
    Place place(double along, double across) {
        if (x.length == 1) {
            double px = x[0] + across * towardsLarger[0];
            return new Place(px, y[0] + (2 * along - 1) * cap, 0, 1);
        }
        double wanted = Math.clamp(along, 0, 1) * travelled[x.length - 1];
        int i = 0;
        while (i + 2 < x.length && travelled[i + 1] < wanted) {
            i++;
        }
        double length = travelled[i + 1] - travelled[i];
        double u = (wanted - travelled[i]) / length;
        double ex = (x[i + 1] - x[i]) / length;
        double ey = (y[i + 1] - y[i]) / length;
        double[] widths = across < 0 ? towardsSmaller : towardsLarger;
        double sideways = across * mix(widths, i, u);
        return new Place(mix(x, i, u) + sideways * ey, mix(y, i, u) - sideways * ex, ex, ey);
    }

    /** A place on a chart and the direction of a strand there. */
    record Place(double x, double y, double dx, double dy) {}
}
