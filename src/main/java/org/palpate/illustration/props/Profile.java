package org.palpate.illustration.props;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The section of a swept solid: a line from its lower to its upper end, each corner given as
 * (along, out), with the outside on its right.
 */
public final class Profile {

    /** A point of the line with its outward normal. */
    record Station(double along, double out, double normalAlong, double normalOut) {}

    /** A straight piece; where two pieces meet smoothly they share the longer one's normal. */
    record Piece(Station from, Station to) {}

    private static final int CURVE_STEPS = 7;
    private static final double SMOOTH_COSINE = 0.8;
    private static final double NEGLIGIBLE = 1e-12;

    private final double[] along;
    private final double[] out;

    private Profile(double[] along, double[] out) {
        this.along = along;
        this.out = out;
    }

    /** A line through corners given as along, out, along, out... */
    public static Profile of(double... alongAndOut) {
        int count = alongAndOut.length / 2;
        double[] along = new double[count];
        double[] out = new double[count];
        for (int i = 0; i < count; i++) {
            along[i] = alongAndOut[i * 2];
            out[i] = alongAndOut[i * 2 + 1];
        }
        return new Profile(along, out);
    }

    /** This line with its inner corners rounded by {@code radius}, or less where it has no room. */
    public Profile rounded(double radius) {
        List<double[]> line = new ArrayList<>();
        int last = along.length - 1;
        line.add(new double[] {along[0], out[0]});
        for (int i = 1; i < last; i++) {
            double before = share(i, i - 1, radius);
            double after = share(i, i + 1, radius);
            for (int step = 0; step <= CURVE_STEPS; step++) {
                double t = (double) step / CURVE_STEPS;
                double a = (1 - t) * (1 - t) * before;
                double b = t * t * after;
                line.add(
                        new double[] {
                            along[i]
                                    + a * (along[i - 1] - along[i])
                                    + b * (along[i + 1] - along[i]),
                            out[i] + a * (out[i - 1] - out[i]) + b * (out[i + 1] - out[i])
                        });
            }
        }
        line.add(new double[] {along[last], out[last]});
        return of(line.stream().flatMapToDouble(Arrays::stream).toArray());
    }

    /** Which share of the piece from corner {@code i} to its neighbour a rounding may take. */
    private double share(int i, int neighbour, double radius) {
        double length = length(along[neighbour] - along[i], out[neighbour] - out[i]);
        boolean isEnd = neighbour == 0 || neighbour == along.length - 1;
        return length < NEGLIGIBLE ? 0 : Math.min(isEnd ? 1 : 0.5, radius / length);
    }

    List<Piece> pieces() {
        List<double[]> directions = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i + 1 < along.length; i++) {
            double a = along[i + 1] - along[i];
            double o = out[i + 1] - out[i];
            double length = length(a, o);
            if (length > NEGLIGIBLE) {
                directions.add(new double[] {a / length, o / length, length});
                starts.add(i);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int k = 0; k < directions.size(); k++) {
            int i = starts.get(k);
            double[] own = directions.get(k);
            double[] before = k == 0 ? own : directions.get(k - 1);
            double[] after = k + 1 == directions.size() ? own : directions.get(k + 1);
            pieces.add(new Piece(station(i, own, before), station(i + 1, own, after)));
        }
        return pieces;
    }

    private Station station(int i, double[] own, double[] neighbour) {
        boolean smooth = own[0] * neighbour[0] + own[1] * neighbour[1] > SMOOTH_COSINE;
        double share = smooth ? neighbour[2] / own[2] : 0;
        double a = own[0] + neighbour[0] * share;
        double o = own[1] + neighbour[1] * share;
        double length = length(a, o);
        return new Station(along[i], out[i], -o / length, a / length);
    }

    private static double length(double a, double b) {
        return Math.sqrt(a * a + b * b);
    }
}
