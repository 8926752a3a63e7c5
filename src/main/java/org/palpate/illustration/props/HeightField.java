package org.palpate.illustration.props;

import java.util.stream.IntStream;

/** Heights over a grid of square cells. */
final class HeightField {

    private static final double KERNEL_REACH = 3;
    private static final double DIAGONAL = Math.sqrt(2);

    private final double fromX;
    private final double fromZ;
    private final double cell;
    private final int columns;
    private final int rows;
    private final double[] heights;

    private HeightField(HeightField like, double[] heights) {
        fromX = like.fromX;
        fromZ = like.fromZ;
        cell = like.cell;
        columns = like.columns;
        rows = like.rows;
        this.heights = heights;
    }

    /** Asks a probe at every grid point of a rectangle about the origin, rows side by side. */
    HeightField(double halfX, double halfZ, double cell, HeightProbe probe) {
        this.cell = cell;
        columns = 2 * (int) Math.ceil(halfX / cell) + 1;
        rows = 2 * (int) Math.ceil(halfZ / cell) + 1;
        fromX = -(columns / 2) * cell;
        fromZ = -(rows / 2) * cell;
        heights = new double[columns * rows];
        IntStream.range(0, rows)
                .parallel()
                .forEach(row -> {
                    for (int column = 0; column < columns; column++) {
                        heights[row * columns + column] =
                                probe.height(fromX + column * cell, fromZ + row * cell);
                    }
                });
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    double at(int column, int row) {
        return heights[row * columns + column];
    }

    /** The height between grid points; beyond the border that of the border. */
    double height(double x, double z) {
        double c = Math.clamp((x - fromX) / cell, 0, columns - 1);
        double r = Math.clamp((z - fromZ) / cell, 0, rows - 1);
        int column = Math.min((int) c, columns - 2);
        int row = Math.min((int) r, rows - 2);
        double s = c - column;
        double t = r - row;
        return (at(column, row) * (1 - s) + at(column + 1, row) * s) * (1 - t)
                + (at(column, row + 1) * (1 - s) + at(column + 1, row + 1) * s) * t;
    }

    /** The lowest field over this one that is nowhere steeper than {@code slope}. */
    HeightField stretched(double slope) {
        double[] result = heights.clone();
        double straight = slope * cell;
        double across = straight * DIAGONAL;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                raise(result, column, row, column - 1, row, straight);
                raise(result, column, row, column - 1, row - 1, across);
                raise(result, column, row, column, row - 1, straight);
                raise(result, column, row, column + 1, row - 1, across);
            }
        }
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                raise(result, column, row, column + 1, row, straight);
                raise(result, column, row, column + 1, row + 1, across);
                raise(result, column, row, column, row + 1, straight);
                raise(result, column, row, column - 1, row + 1, across);
            }
        }
        return new HeightField(this, result);
    }

    private void raise(
            double[] values, int column, int row, int otherColumn, int otherRow, double fall) {
        if (otherColumn >= 0 && otherColumn < columns && otherRow >= 0 && otherRow < rows) {
            int i = row * columns + column;
            values[i] = Math.max(values[i], values[otherRow * columns + otherColumn] - fall);
        }
    }

    /** This field or the other one plus {@code lift}, whichever is higher. */
    HeightField atLeast(HeightField other, double lift) {
        double[] result = heights.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] = Math.max(result[i], other.heights[i] + lift);
        }
        return new HeightField(this, result);
    }

    /** Smoothed by a bell of this width in metres. */
    HeightField blurred(double width) {
        double[] kernel = kernel(width / cell);
        double[] along = new double[heights.length];
        double[] result = new double[heights.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double sum = 0;
                for (int k = 0; k < kernel.length; k++) {
                    int c = Math.clamp(column + k - kernel.length / 2, 0, columns - 1);
                    sum += kernel[k] * heights[row * columns + c];
                }
                along[row * columns + column] = sum;
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double sum = 0;
                for (int k = 0; k < kernel.length; k++) {
                    int r = Math.clamp(row + k - kernel.length / 2, 0, rows - 1);
                    sum += kernel[k] * along[r * columns + column];
                }
                result[row * columns + column] = sum;
            }
        }
        return new HeightField(this, result);
    }

    private static double[] kernel(double width) {
        int reach = (int) Math.ceil(width * KERNEL_REACH);
        double[] kernel = new double[2 * reach + 1];
        double sum = 0;
        for (int k = -reach; k <= reach; k++) {
            kernel[k + reach] = StrictMath.exp(-k * k / (2 * width * width));
            sum += kernel[k + reach];
        }
        for (int k = 0; k < kernel.length; k++) {
            kernel[k] /= sum;
        }
        return kernel;
    }
}
