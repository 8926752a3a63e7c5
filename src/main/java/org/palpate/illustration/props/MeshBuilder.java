package org.palpate.illustration.props;

import java.util.Arrays;
import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;

/** Collects triangles in a prop's own frame and sets them up in the world; rest points stay own. */
final class MeshBuilder {

    /** A curved surface: a point for each (u, v) in the unit square. */
    interface Patch {
        Vec3 at(double u, double v);
    }

    private static final int FIRST_CAPACITY = 256;
    private static final double SAME_POINT = 1e-9;
    private static final double DIFFERENCE = 1e-4;

    private final Vec3 origin;
    private final Rotation turn;
    private double[] points = new double[FIRST_CAPACITY * 3];
    private double[] normals = new double[FIRST_CAPACITY * 3];
    private double[] rest = new double[FIRST_CAPACITY * 3];
    private int[] triangles = new int[FIRST_CAPACITY * 3];
    private int vertexCount;
    private int cornerCount;

    MeshBuilder(Vec3 origin, Rotation turn) {
        this.origin = origin;
        this.turn = turn;
    }

    /** All meshes as one, turned and then moved to {@code origin}; rest points are kept. */
    static TriangleMesh joined(List<TriangleMesh> meshes, Vec3 origin, Rotation turn) {
        MeshBuilder all = new MeshBuilder(origin, turn);
        for (TriangleMesh mesh : meshes) {
            int first = all.vertexCount;
            for (int i = 0; i < mesh.vertexCount(); i++) {
                all.vertex(mesh.point(i), at(mesh.normals(), i), at(mesh.rest(), i));
            }
            int[] corners = mesh.triangles();
            for (int i = 0; i < corners.length; i += 3) {
                all.triangle(first + corners[i], first + corners[i + 1], first + corners[i + 2]);
            }
        }
        return all.build();
    }

    int vertex(Vec3 point, Vec3 normal) {
        return vertex(point, normal, point);
    }

    int vertex(Vec3 point, Vec3 normal, Vec3 restPoint) {
        int i = vertexCount * 3;
        if (i == points.length) {
            points = Arrays.copyOf(points, i * 2);
            normals = Arrays.copyOf(normals, i * 2);
            rest = Arrays.copyOf(rest, i * 2);
        }
        put(points, i, turn.apply(point).plus(origin));
        put(normals, i, turn.apply(normal).unit());
        put(rest, i, restPoint);
        return vertexCount++;
    }

    /** Adds a triangle, counter-clockwise as seen from outside, unless it has no area. */
    void triangle(int a, int b, int c) {
        if (coincide(a, b) || coincide(b, c) || coincide(c, a)) {
            return;
        }
        if (cornerCount + 3 > triangles.length) {
            triangles = Arrays.copyOf(triangles, triangles.length * 2);
        }
        triangles[cornerCount++] = a;
        triangles[cornerCount++] = b;
        triangles[cornerCount++] = c;
    }

    void quad(int a, int b, int c, int d) {
        triangle(a, b, c);
        triangle(a, c, d);
    }

    /** Joins {@code rows} x {@code columns} vertices that were added row by row. */
    void grid(int first, int rows, int columns) {
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                int a = first + row * columns + column;
                quad(a, a + 1, a + columns + 1, a + columns);
            }
        }
    }

    /** A grid over a curved surface; its outside is where u x v points. */
    void patch(Patch patch, int rows, int columns) {
        int first = vertexCount;
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                double u = (double) column / columns;
                double v = (double) row / rows;
                vertex(patch.at(u, v), normal(patch, u, v));
            }
        }
        grid(first, rows + 1, columns + 1);
    }

    private static Vec3 normal(Patch patch, double u, double v) {
        double inU = Math.clamp(u, DIFFERENCE, 1 - DIFFERENCE);
        double inV = Math.clamp(v, DIFFERENCE, 1 - DIFFERENCE);
        Vec3 du = patch.at(inU + DIFFERENCE, inV).minus(patch.at(inU - DIFFERENCE, inV));
        Vec3 dv = patch.at(inU, inV + DIFFERENCE).minus(patch.at(inU, inV - DIFFERENCE));
        return du.cross(dv).unit();
    }

    TriangleMesh build() {
        return new TriangleMesh(
                Arrays.copyOf(points, vertexCount * 3),
                Arrays.copyOf(normals, vertexCount * 3),
                Arrays.copyOf(rest, vertexCount * 3),
                Arrays.copyOf(triangles, cornerCount),
                null,
                null);
    }

    private boolean coincide(int a, int b) {
        return a == b || at(points, a).distanceTo(at(points, b)) < SAME_POINT;
    }

    private static Vec3 at(double[] array, int vertex) {
        return new Vec3(array[vertex * 3], array[vertex * 3 + 1], array[vertex * 3 + 2]);
    }

    private static void put(double[] array, int i, Vec3 v) {
        array[i] = v.x();
        array[i + 1] = v.y();
        array[i + 2] = v.z();
    }
}
