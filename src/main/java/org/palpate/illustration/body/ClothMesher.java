package org.palpate.illustration.body;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;

/** Makes the mesh of a garment: a layer above the skin that spans hollows and widens at hems. */
final class ClothMesher {

    /** Distance of cloth from skin where it lies close. */
    static final double CLOSE = .005;

    private static final double LEAST = .004;
    private static final double COARSEST = .006;
    private static final int RELAX_ROUNDS = 14;
    private static final double RELAX_SHARE = .6;

    /** How far cloth spans a hollow at most. */
    private static final double MOST_LIFT = .005;

    private static final int TOP_PARTS =
            bits(
                    BodyPart.TORSO,
                    BodyPart.NECK,
                    BodyPart.LEFT_THIGH,
                    BodyPart.RIGHT_THIGH,
                    BodyPart.LEFT_UPPER_ARM,
                    BodyPart.RIGHT_UPPER_ARM,
                    BodyPart.LEFT_FOREARM,
                    BodyPart.RIGHT_FOREARM);

    private static final int BOTTOM_PARTS =
            bits(
                    BodyPart.TORSO,
                    BodyPart.LEFT_THIGH,
                    BodyPart.RIGHT_THIGH,
                    BodyPart.LEFT_SHANK,
                    BodyPart.RIGHT_SHANK,
                    BodyPart.LEFT_FOOT,
                    BodyPart.RIGHT_FOOT);

    private final FieldProbe probe;
    private final Cut cut;
    private final Cut.Piece piece;
    private final double scale;
    private final TriangleMesh layer;

    private ClothMesher(BodyField field, Cut cut, Cut.Piece piece, double cell) {
        int parts = piece == Cut.Piece.TOP ? TOP_PARTS : BOTTOM_PARTS;
        this.probe = field.probe(parts);
        this.cut = cut;
        this.piece = piece;
        scale = field.skeleton().scale();
        layer = BodyMesher.mesh(field, parts, Math.max(cell, COARSEST), CLOSE * scale);
    }

    static TriangleMesh mesh(BodyField field, Cut cut, Cut.Piece piece, double cell) {
        var mesher = new ClothMesher(field, cut, piece, cell);
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

    private static int bits(BodyPart... parts) {
        int bits = 0;
        for (BodyPart part : parts) {
            bits |= part.bit();
        }
        return bits;
    }

    /** Draws vertices in hollows out to the middle of their neighbours. */
    private void relax() {
        int[] triangles = layer.triangles();
        double[] points = layer.points();
        double[] lifts = new double[points.length / 3];
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
                lifts[vertex] += lift(vertex, sums, counts[vertex], MOST_LIFT - lifts[vertex]);
            }
        }
    }

    /** Moves a vertex outwards along its normal where its neighbours lie further out. */
    private double lift(int vertex, double[] sums, int count, double room) {
        Vec3 mean =
                new Vec3(sums[vertex * 3], sums[vertex * 3 + 1], sums[vertex * 3 + 2])
                        .times(1.0 / count);
        double out = mean.minus(layer.point(vertex)).dot(normal(vertex));
        double lift = Math.clamp(out * RELAX_SHARE, 0, Math.max(0, room));
        move(vertex, lift);
        return lift;
    }

    private void loosen() {
        for (int vertex = 0; vertex < layer.vertexCount(); vertex++) {
            double[] r = layer.rest();
            Vec3 rest = new Vec3(r[vertex * 3], r[vertex * 3 + 1], r[vertex * 3 + 2]);
            move(vertex, cut.looseness(piece, rest) * scale);
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
