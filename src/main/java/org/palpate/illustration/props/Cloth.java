package org.palpate.illustration.props;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;

/** A sheet of points in rows and columns; rest points tell the place on the flat sheet. */
final class Cloth {

    private final int columns;
    private final int rows;
    private final double[] points;
    private final double[] rest;

    Cloth(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        points = new double[columns * rows * 3];
        rest = new double[columns * rows * 3];
    }

    /** Columns run along x and rows along z, so that the upper side is the outside. */
    void set(int column, int row, Vec3 point, Vec3 restPoint) {
        int i = (row * columns + column) * 3;
        points[i] = point.x();
        points[i + 1] = point.y();
        points[i + 2] = point.z();
        rest[i] = restPoint.x();
        rest[i + 1] = restPoint.y();
        rest[i + 2] = restPoint.z();
    }

    TriangleMesh mesh() {
        int[] triangles = new int[(columns - 1) * (rows - 1) * 6];
        int next = 0;
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                int a = row * columns + column;
                for (int corner : new int[] {a, a + columns, a + 1}) {
                    triangles[next++] = corner;
                }
                for (int corner : new int[] {a + 1, a + columns, a + columns + 1}) {
                    triangles[next++] = corner;
                }
            }
        }
        return TriangleMesh.of(points, rest, triangles);
    }
}
