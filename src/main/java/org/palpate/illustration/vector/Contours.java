package org.palpate.illustration.vector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Marching squares: the closed lines on which a mask passes a level, in cells of the picture. */
public final class Contours {

    private static final int NONE = -1;

    /**
     * For each pattern of high corners (top left 1, top right 2, bottom right 4, bottom left 8) the
     * sides of a square a line enters and leaves by: 0 top, 1 right, 2 bottom, 3 left.
     */
    private static final int[][] LINES = {
        {}, {3, 0}, {0, 1}, {3, 1}, {1, 2}, {3, 0, 1, 2}, {0, 2}, {3, 2}, //
        {2, 3}, {2, 0}, {0, 1, 2, 3}, {2, 1}, {1, 3}, {1, 0}, {0, 3}, {}
    };

    private final Mask mask;
    private final double level;

    /** Squares are counted from one before the mask's first cell, so that every line closes. */
    private final int stride;

    private final int rows;
    private final int[] next;

    private Contours(Mask mask, double level) {
        this.mask = mask;
        this.level = level;
        stride = mask.width() + 2;
        rows = mask.height() + 2;
        next = new int[stride * rows * 2];
        Arrays.fill(next, NONE);
    }

    /** Each line as x and y in turn; what is high lies on the same side of all of them. */
    public static List<double[]> of(Mask mask, double level) {
        if (mask.isEmpty()) {
            return List.of();
        }
        Contours contours = new Contours(mask, level);
        contours.march();
        return contours.collect();
    }

    /** The area inside a closed line, with a sign for its sense of turning. */
    public static double area(double[] line) {
        double sum = 0;
        int last = line.length - 2;
        for (int i = 0; i < line.length; i += 2) {
            sum += line[last] * line[i + 1] - line[i] * line[last + 1];
            last = i;
        }
        return sum / 2;
    }

    private void march() {
        for (int y = 0; y + 1 < rows; y++) {
            for (int x = 0; x + 1 < stride; x++) {
                int pattern =
                        (value(x, y) > 0 ? 1 : 0)
                                | (value(x + 1, y) > 0 ? 2 : 0)
                                | (value(x + 1, y + 1) > 0 ? 4 : 0)
                                | (value(x, y + 1) > 0 ? 8 : 0);
                int[] lines = LINES[pattern];
                for (int i = 0; i < lines.length; i += 2) {
                    next[side(x, y, lines[i])] = side(x, y, lines[i + 1]);
                }
            }
        }
    }

    private List<double[]> collect() {
        List<double[]> lines = new ArrayList<>();
        double[] points = new double[256];
        for (int start = 0; start < next.length; start++) {
            int size = 0;
            int side = start;
            while (next[side] != NONE) {
                if (size + 2 > points.length) {
                    points = Arrays.copyOf(points, size * 2);
                }
                locate(side, points, size);
                size += 2;
                int following = next[side];
                next[side] = NONE;
                side = following;
            }
            if (size > 6) {
                lines.add(Arrays.copyOf(points, size));
            }
        }
        return lines;
    }

    /** Numbers the sides so that neighbouring squares share theirs. */
    private int side(int x, int y, int which) {
        return switch (which) {
            case 0 -> (y * stride + x) * 2;
            case 1 -> (y * stride + x + 1) * 2 + 1;
            case 2 -> ((y + 1) * stride + x) * 2;
            default -> (y * stride + x) * 2 + 1;
        };
    }

    private void locate(int side, double[] points, int at) {
        int x = side / 2 % stride;
        int y = side / 2 / stride;
        boolean upright = side % 2 == 1;
        double from = value(x, y);
        double to = upright ? value(x, y + 1) : value(x + 1, y);
        double share = from / (from - to);
        points[at] = mask.left() + x - .5 + (upright ? 0 : share);
        points[at + 1] = mask.top() + y - .5 + (upright ? share : 0);
    }

    private double value(int x, int y) {
        return mask.at(x - 1, y - 1) - level;
    }
}
