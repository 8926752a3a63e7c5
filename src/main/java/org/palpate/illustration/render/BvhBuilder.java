package org.palpate.illustration.render;

import java.util.Arrays;

/**
 * Splits triangles into boxes where a ray is likely to need the fewest tests (binned surface
 * areas).
 */
final class BvhBuilder {

    private static final int BINS = 12;
    private static final int LEAF = 3;
    private static final int LARGEST_LEAF = 8;
    private static final double FLAT = 1e-9;
    private static final double MARGIN = 1e-6;

    final int[] order;
    final float[] boxes;
    final int[] first;

    /** Triangles of a leaf; 0 for a node with two children. */
    final int[] count;

    private final double[] centres;
    private final float[] bounds;
    private final float[] binBoxes = new float[BINS * 6];
    private final int[] binCounts = new int[BINS];
    private int nodes = 1;

    BvhBuilder(double[] corners) {
        int triangles = corners.length / 9;
        order = new int[triangles];
        centres = new double[triangles * 3];
        bounds = new float[triangles * 6];
        for (int i = 0; i < triangles; i++) {
            order[i] = i;
            measure(corners, i);
        }
        boxes = new float[12 * triangles + 12];
        first = new int[2 * triangles + 2];
        count = new int[2 * triangles + 2];
        build(0, 0, triangles);
    }

    private void measure(double[] corners, int triangle) {
        for (int axis = 0; axis < 3; axis++) {
            double a = corners[triangle * 9 + axis];
            double b = corners[triangle * 9 + 3 + axis];
            double c = corners[triangle * 9 + 6 + axis];
            double low = Math.min(a, Math.min(b, c));
            double high = Math.max(a, Math.max(b, c));
            bounds[triangle * 6 + axis] = (float) (low - MARGIN);
            bounds[triangle * 6 + 3 + axis] = (float) (high + MARGIN);
            centres[triangle * 3 + axis] = (low + high) / 2;
        }
    }

    private void build(int node, int start, int end) {
        empty(boxes, node * 6);
        for (int i = start; i < end; i++) {
            grow(boxes, node * 6, bounds, order[i] * 6);
        }
        int size = end - start;
        if (size <= LEAF) {
            leaf(node, start, size);
            return;
        }
        int middle = split(start, end);
        if (middle < 0) {
            if (size <= LARGEST_LEAF) {
                leaf(node, start, size);
                return;
            }
            middle = (start + end) / 2;
        }
        int left = nodes;
        nodes += 2;
        first[node] = left;
        build(left, start, middle);
        build(left + 1, middle, end);
    }

    private void leaf(int node, int start, int size) {
        first[node] = start;
        count[node] = size;
    }

    /** Parts the triangles at the cheapest plane; -1 if there is none. */
    private int split(int start, int end) {
        int bestAxis = -1;
        int bestBin = -1;
        double bestLow = 0;
        double bestExtent = 0;
        double bestCost = Double.POSITIVE_INFINITY;
        for (int axis = 0; axis < 3; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = start; i < end; i++) {
                low = Math.min(low, centres[order[i] * 3 + axis]);
                high = Math.max(high, centres[order[i] * 3 + axis]);
            }
            if (high - low < FLAT) {
                continue;
            }
            fillBins(start, end, axis, low, high - low);
            double[] rightCosts = rightCosts();
            float[] left = new float[6];
            empty(left, 0);
            int leftCount = 0;
            for (int bin = 0; bin < BINS - 1; bin++) {
                grow(left, 0, binBoxes, bin * 6);
                leftCount += binCounts[bin];
                if (leftCount == 0 || leftCount == end - start) {
                    continue;
                }
                double cost = area(left) * leftCount + rightCosts[bin + 1];
                if (cost < bestCost) {
                    bestCost = cost;
                    bestAxis = axis;
                    bestBin = bin;
                    bestLow = low;
                    bestExtent = high - low;
                }
            }
        }
        return bestAxis < 0 ? -1 : partition(start, end, bestAxis, bestBin, bestLow, bestExtent);
    }

    private void fillBins(int start, int end, int axis, double low, double extent) {
        Arrays.fill(binCounts, 0);
        for (int bin = 0; bin < BINS; bin++) {
            empty(binBoxes, bin * 6);
        }
        for (int i = start; i < end; i++) {
            int bin = bin(order[i], axis, low, extent);
            binCounts[bin]++;
            grow(binBoxes, bin * 6, bounds, order[i] * 6);
        }
    }

    private double[] rightCosts() {
        double[] costs = new double[BINS];
        float[] right = new float[6];
        empty(right, 0);
        int counted = 0;
        for (int bin = BINS - 1; bin > 0; bin--) {
            grow(right, 0, binBoxes, bin * 6);
            counted += binCounts[bin];
            costs[bin] = counted == 0 ? 0 : area(right) * counted;
        }
        return costs;
    }

    private int partition(int start, int end, int axis, int lastLeft, double low, double extent) {
        int i = start;
        int j = end - 1;
        while (i <= j) {
            if (bin(order[i], axis, low, extent) <= lastLeft) {
                i++;
            } else {
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
                j--;
            }
        }
        return i;
    }

    private int bin(int triangle, int axis, double low, double extent) {
        return (int) Math.min(BINS - 1, (centres[triangle * 3 + axis] - low) / extent * BINS);
    }

    private static void empty(float[] box, int at) {
        Arrays.fill(box, at, at + 3, Float.POSITIVE_INFINITY);
        Arrays.fill(box, at + 3, at + 6, Float.NEGATIVE_INFINITY);
    }

    private static void grow(float[] box, int at, float[] other, int from) {
        for (int k = 0; k < 3; k++) {
            box[at + k] = Math.min(box[at + k], other[from + k]);
            box[at + 3 + k] = Math.max(box[at + 3 + k], other[from + 3 + k]);
        }
    }

    private static double area(float[] box) {
        double x = box[3] - box[0];
        double y = box[4] - box[1];
        double z = box[5] - box[2];
        return x * y + y * z + z * x;
    }
}
