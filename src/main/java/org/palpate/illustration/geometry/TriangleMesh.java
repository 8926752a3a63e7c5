package org.palpate.illustration.geometry;

import org.jspecify.annotations.Nullable;

/**
 * Triangles with a point, a normal and a rest point (where the vertex lies on the untouched figure
 * or prop) for each vertex: three numbers each, in the arrays' order.
 *
 * @param groups for each vertex the part of the body it belongs to, or null for a mesh of one part
 * @param groupParents for each part the part it hangs on, -1 for none; null with {@code groups}
 */
@SuppressWarnings("ArrayRecordComponent") // a million numbers are not copied
public record TriangleMesh(
        double[] points,
        double[] normals,
        double[] rest,
        int[] triangles,
        int @Nullable [] groups,
        int @Nullable [] groupParents) {

    /** A mesh of one part; its normals are the mean of the faces around each vertex. */
    public static TriangleMesh of(double[] points, double[] rest, int[] triangles) {
        return new TriangleMesh(
                points, meanNormals(points, triangles), rest, triangles, null, null);
    }

    public int triangleCount() {
        return triangles.length / 3;
    }

    public int vertexCount() {
        return points.length / 3;
    }

    public Vec3 point(int vertex) {
        return new Vec3(points[vertex * 3], points[vertex * 3 + 1], points[vertex * 3 + 2]);
    }

    /** Height of the lowest vertex. */
    public double lowest() {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.length; i += 3) {
            lowest = Math.min(lowest, points[i]);
        }
        return lowest;
    }

    private static double[] meanNormals(double[] p, int[] triangles) {
        double[] normals = new double[p.length];
        for (int i = 0; i < triangles.length; i += 3) {
            int a = triangles[i] * 3;
            int b = triangles[i + 1] * 3;
            int c = triangles[i + 2] * 3;
            Vec3 corner = new Vec3(p[a], p[a + 1], p[a + 2]);
            Vec3 face =
                    new Vec3(p[b], p[b + 1], p[b + 2])
                            .minus(corner)
                            .cross(new Vec3(p[c], p[c + 1], p[c + 2]).minus(corner));
            for (int vertex : new int[] {a, b, c}) {
                normals[vertex] += face.x();
                normals[vertex + 1] += face.y();
                normals[vertex + 2] += face.z();
            }
        }
        for (int i = 0; i < normals.length; i += 3) {
            Vec3 unit = new Vec3(normals[i], normals[i + 1], normals[i + 2]).unit();
            normals[i] = unit.x();
            normals[i + 1] = unit.y();
            normals[i + 2] = unit.z();
        }
        return normals;
    }
}
