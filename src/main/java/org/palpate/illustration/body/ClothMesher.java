package org.palpate.illustration.body;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;

/** Makes the mesh of the clothes: a layer above the skin that spans hollows and widens at hems. */
final class ClothMesher {

    /** Distance of cloth from skin where it lies close. */
    static final double CLOSE = .005;

    private static final double LEAST = .004;
    private static final double COARSEST = .006;
    private static final int RELAX_ROUNDS = 14;
    private static final double RELAX_SHARE = .6;

    private static final int COVERED =
            BodyPart.TORSO.bit()
                    | BodyPart.NECK.bit()
                    | BodyPart.LEFT_THIGH.bit()
                    | BodyPart.RIGHT_THIGH.bit()
                    | BodyPart.LEFT_SHANK.bit()
                    | BodyPart.RIGHT_SHANK.bit()
                    | BodyPart.LEFT_FOOT.bit()
                    | BodyPart.RIGHT_FOOT.bit()
                    | BodyPart.LEFT_UPPER_ARM.bit()
                    | BodyPart.RIGHT_UPPER_ARM.bit()
                    | BodyPart.LEFT_FOREARM.bit()
                    | BodyPart.RIGHT_FOREARM.bit();

    private final FieldProbe probe;
    private final Cut cut;
    private final double scale;
    private final TriangleMesh layer;

    private ClothMesher(BodyField field, Cut cut, double cell) {
        this.probe = field.probe(COVERED);
        this.cut = cut;
        scale = field.skeleton().scale();
        layer = BodyMesher.mesh(field, COVERED, Math.max(cell, COARSEST), CLOSE * scale);
    }

    static TriangleMesh mesh(BodyField field, Cut cut, double cell) {
        var mesher = new ClothMesher(field, cut, cell);
        mesher.relax();
        mesher.loosen();
        TriangleMesh layer = mesher.layer;
        TriangleMesh smooth = TriangleMesh.of(layer.points(), layer.rest(), layer.triangles());
        return new TriangleMesh(
                smooth.points(),
                smooth.normals(),
                smooth.rest(),
                smooth.triangles(),
                layer.groups(),
                layer.groupParents());
    }

    /** Draws each vertex to the middle of its neighbours, but never into the skin. */
    private void relax() {
        int[] triangles = layer.triangles();
        double[] points = layer.points();
        for (int round = 0; round < RELAX_ROUNDS; round++) {
            double[] sums = new double[points.length];
            int[] counts = new int[points.length / 3];
            for (int i = 0; i < triangles.length; i++) {
                int neighbour = triangles[i % 3 == 2 ? i - 2 : i + 1];
                for (int axis = 0; axis < 3; axis++) {
                    sums[triangles[i] * 3 + axis] += points[neighbour * 3 + axis];
                }
                counts[triangles[i]]++;
            }
            for (int vertex = 0; vertex < counts.length; vertex++) {
                bulge(vertex, sums, counts[vertex]);
            }
        }
    }

    /** Moves a vertex outwards along its normal where its neighbours lie further out. */
    private void bulge(int vertex, double[] sums, int count) {
        Vec3 mean =
                new Vec3(sums[vertex * 3], sums[vertex * 3 + 1], sums[vertex * 3 + 2])
                        .times(1.0 / count);
        double out = mean.minus(layer.point(vertex)).dot(normal(vertex));
        if (out > 0) {
            move(vertex, out * RELAX_SHARE);
        }
    }

    private void loosen() {
        for (int vertex = 0; vertex < layer.vertexCount(); vertex++) {
            double[] r = layer.rest();
            Vec3 rest = new Vec3(r[vertex * 3], r[vertex * 3 + 1], r[vertex * 3 + 2]);
            move(vertex, cut.looseness(rest) * scale);
            Vec3 p = layer.point(vertex);
            double missing = LEAST * scale - probe.distance(p.x(), p.y(), p.z());
            if (missing > 0) {
                move(vertex, missing);
            }
        }
    }

    private Vec3 normal(int vertex) {
        double[] n = layer.normals();
        return new Vec3(n[vertex * 3], n[vertex * 3 + 1], n[vertex * 3 + 2]);
    }

    private void move(int vertex, double distance) {
        Vec3 moved = layer.point(vertex).along(normal(vertex), distance);
        layer.points()[vertex * 3] = moved.x();
        layer.points()[vertex * 3 + 1] = moved.y();
        layer.points()[vertex * 3 + 2] = moved.z();
    }
}
