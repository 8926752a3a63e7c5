package org.palpate.illustration.vector;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** The outline of an arrow along a line: a shaft that widens towards one head, or even with two. */
final class ArrowOutline {

    private static final int STEPS = 40;
    private static final double HEAD_HALF_WIDTH = .62;

    /**
     * Heads may take up this much of a short arrow, the barb of each lies a little behind its neck.
     */
    private static final double LARGEST_HEAD = .55;

    private static final double LARGEST_OF_TWO = .38;
    private static final double BARB = .08;

    private ArrowOutline() {}

    static void append(Path2D path, ScreenLine line, ArrowStyle style, boolean bothWays) {
        double length = line.length();
        double most = length * (bothWays ? LARGEST_OF_TWO : LARGEST_HEAD);
        double fit = Math.min(1, most / style.head());
        ArrowStyle fitted = style.times(fit);
        double head = fitted.head();
        double start = bothWays ? head : 0;
        double end = length - head;
        List<double[]> left = new ArrayList<>();
        List<double[]> right = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double at = start + (end - start) * i / STEPS;
            double width =
                    bothWays
                            ? fitted.neck()
                            : fitted.tail() + (fitted.neck() - fitted.tail()) * at / length;
            left.add(beside(line, at, width / 2));
            right.add(beside(line, at, -width / 2));
        }
        path.moveTo(left.getFirst()[0], left.getFirst()[1]);
        left.stream().skip(1).forEach(point -> path.lineTo(point[0], point[1]));
        head(path, line, end, length, head * HEAD_HALF_WIDTH, head * BARB);
        right.reversed().forEach(point -> path.lineTo(point[0], point[1]));
        if (bothWays) {
            head(path, line, start, 0, -head * HEAD_HALF_WIDTH, -head * BARB);
        }
        path.closePath();
    }

    /** A head with a straight axis from its base on the line to its tip. */
    private static void head(
            Path2D path, ScreenLine line, double base, double tip, double half, double barb) {
        double[] b = line.frame(base);
        double[] t = line.frame(tip);
        double sign = tip > base ? 1 : -1;
        double dx = (t[0] - b[0]) * sign;
        double dy = (t[1] - b[1]) * sign;
        double size = Math.max(Math.sqrt(dx * dx + dy * dy), 1e-9);
        dx /= size;
        dy /= size;
        path.lineTo(b[0] - dy * half - dx * barb, b[1] + dx * half - dy * barb);
        path.lineTo(t[0], t[1]);
        path.lineTo(b[0] + dy * half - dx * barb, b[1] - dx * half - dy * barb);
    }

    private static double[] beside(ScreenLine line, double at, double offset) {
        double[] f = line.frame(at);
        return new double[] {f[0] - f[3] * offset, f[1] + f[2] * offset};
    }
}
