package org.palpate.illustration.props;

import java.util.Arrays;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;

/** A sheet of points in rows and columns; rest points tell the place on the flat sheet. */
final class Cloth {

    private final int columns;
    private final int rows;
    private final double[] points;
    private final double[] rest;
    private final boolean[] isSet;

    Cloth(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        points = new double[columns * rows * 3];
        rest = new double[columns * rows * 3];
        isSet = new boolean[columns * rows];
    }

    /** Columns run along x and rows along z, so that the upper side is the outside. */
    void set(int column, int row, Vec3 point, Vec3 restPoint) {
        int i = (row * columns + column) * 3;
        isSet[i / 3] = true;
        points[i] = point.x();
        points[i + 1] = point.y();
        points[i + 2] = point.z();
        rest[i] = restPoint.x();
        rest[i + 1] = restPoint.y();
        rest[i + 2] = restPoint.z();
    }

    /** The sheet between all points that have been set. */
    TriangleMesh mesh() {
        int[] numbers = new int[columns * rows];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = isSet[i] ? count++ : -1;
        }
        return TriangleMesh.of(compact(points, count), compact(rest, count), triangles(numbers));
    }

    private double[] compact(double[] values, int count) {
        double[] result = new double[count * 3];
        int next = 0;
        for (int i = 0; i < isSet.length; i++) {
            if (isSet[i]) {
                System.arraycopy(values, i * 3, result, next, 3);
                next += 3;
            }
        }
        return result;
    }

    private int[] triangles(int[] numbers) {
        int[] triangles = new int[(columns - 1) * (rows - 1) * 6];
        int next = 0;
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                int a = row * columns + column;
                next = triangle(triangles, next, numbers, a, a + columns, a + 1);
                next = triangle(triangles, next, numbers, a + 1, a + columns, a + columns + 1);
            }
        }
        return Arrays.copyOf(triangles, next);
    }

    private static int triangle(int[] triangles, int next, int[] numbers, int a, int b, int c) {
        if (numbers[a] < 0 || numbers[b] < 0 || numbers[c] < 0) {
            return next;
        }
        triangles[next] = numbers[a];
        triangles[next + 1] = numbers[b];
        triangles[next + 2] = numbers[c];
        return next + 3;
    }
}
