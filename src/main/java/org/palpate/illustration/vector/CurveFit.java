package org.palpate.illustration.vector;

import java.util.ArrayList;
import java.util.List;

/** Schneider's fit of smooth curves to a dense closed line, broken at its corners. */
public final class CurveFit {

    private static final int WIDEST_WINDOW = 5;

    private final double[] line;
    private final int count;
    private final int window;
    private final double error;

    private CurveFit(double[] line, double error) {
        this.line = line;
        this.error = error;
        count = line.length / 2;
        window = Math.clamp(count / 8, 2, WIDEST_WINDOW);
    }

    /**
     * Fits a closed line.
     *
     * @param line x and y in turn
     * @param error how far the curves may leave the points
     * @param cornerDegrees turns sharper than this stay corners
     */
    public static List<Cubic> closed(double[] line, double error, double cornerDegrees) {
        return new CurveFit(line, error).fit(cornerDegrees);
    }

    private List<Cubic> fit(double cornerDegrees) {
        List<Integer> corners = corners(cornerDegrees);
        boolean smooth = corners.isEmpty();
        if (smooth) {
            corners.add(0);
        }
        List<Cubic> curves = new ArrayList<>();
        for (int k = 0; k < corners.size(); k++) {
            int start = corners.get(k);
            int end = corners.get((k + 1) % corners.size());
            if (end <= start) {
                end += count;
            }
            double[] run = run(start, end);
            SegmentFit segment = new SegmentFit(run, error, curves);
            if (smooth) {
                double[] tangent = direction(start - window, start + window);
                segment.fit(tangent[0], tangent[1], -tangent[0], -tangent[1]);
            } else {
                segment.fit();
            }
        }
        return curves;
    }

    private double[] run(int start, int end) {
        double[] run = new double[(end - start + 1) * 2];
        for (int i = start; i <= end; i++) {
            run[(i - start) * 2] = x(i);
            run[(i - start) * 2 + 1] = y(i);
        }
        return run;
    }

    /** Points where the line turns sharply, and more so than around them. */
    private List<Integer> corners(double cornerDegrees) {
        double sharp = 1 - StrictMath.cos(StrictMath.toRadians(cornerDegrees));
        double[] turn = new double[count];
        for (int i = 0; i < count; i++) {
            double[] in = direction(i - window, i);
            double[] out = direction(i, i + window);
            turn[i] = 1 - in[0] * out[0] - in[1] * out[1];
        }
        List<Integer> corners = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (turn[i] >= sharp && isPeak(turn, i)) {
                corners.add(i);
            }
        }
        return corners;
    }

    private boolean isPeak(double[] turn, int i) {
        for (int k = -window; k <= window; k++) {
            double other = turn[wrap(i + k)];
            if (other > turn[i] || other == turn[i] && k < 0) {
                return false;
            }
        }
        return true;
    }

    private double[] direction(int from, int to) {
        double dx = x(to) - x(from);
        double dy = y(to) - y(from);
        double length = Math.sqrt(dx * dx + dy * dy);
        return length < SegmentFit.NEGLIGIBLE
                ? new double[] {1, 0}
                : new double[] {dx / length, dy / length};
    }

    private int wrap(int i) {
        return Math.floorMod(i, count);
    }

    private double x(int i) {
        return line[wrap(i) * 2];
    }

    private double y(int i) {
        return line[wrap(i) * 2 + 1];
    }
}
