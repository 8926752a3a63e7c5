package org.palpate.illustration.body;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;

/** Makes the mesh of a body's skin, or of a layer above it, with rest points and parts. */
final class BodyMesher {

    private static final int NEWTON_STEPS = 2;
    private static final int LABEL_ROUNDS = 2;
    private static final int CHUNK = 512;

    private final BodyField field;
    private final int parts;
    private final double iso;
    private final double[] points;
    private final double[] normals;
    private final double[] rest;
    private final int[] triangles;
    private final int[] groups;

    private BodyMesher(BodyField field, int parts, double cell, double iso) {
        this.field = field;
        this.parts = parts;
        this.iso = iso;
        SurfaceNets.Net net =
                SurfaceNets.of(new PartsApart(field.probe(parts), iso > 0 ? 0 : cell), cell, iso);
        points = net.points();
        triangles = net.triangles();
        normals = new double[points.length];
        rest = new double[points.length];
        groups = new int[points.length / 3];
    }

    /**
     * @param parts the parts of the body to mesh
     * @param cell size of the cells in metres
     * @param iso distance of the mesh from the skin
     */
    static TriangleMesh mesh(BodyField field, int parts, double cell, double iso) {
        var mesher = new BodyMesher(field, parts, cell, iso);
        int chunks = (mesher.groups.length + CHUNK - 1) / CHUNK;
        IntStream.range(0, chunks).parallel().forEach(mesher::settleChunk);
        return new TriangleMesh(
                mesher.points,
                mesher.normals,
                mesher.rest,
                mesher.triangles,
                mesher.smoothLabels(),
                BodyPart.parents());
    }

    /** The field for the net, with the gaps between parts kept open. */
    private record PartsApart(FieldProbe probe, double room) implements DistanceField {

        @Override
        public double distance(double x, double y, double z) {
            return room > 0 ? probe.distanceApart(x, y, z, room) : probe.distance(x, y, z);
        }

        @Override
        public Bounds bounds() {
            return probe.bounds();
        }

        @Override
        public DistanceField forOneThread() {
            return new PartsApart(probe.forOneThread(), room);
        }
    }

    private void settleChunk(int chunk) {
        FieldProbe probe = field.probe(parts);
        int end = Math.min(groups.length, (chunk + 1) * CHUNK);
        for (int vertex = chunk * CHUNK; vertex < end; vertex++) {
            settle(vertex, probe);
        }
    }

    /** Moves a vertex onto the surface and finds its normal, rest point and part. */
    private void settle(int vertex, FieldProbe probe) {
        int at = vertex * 3;
        Vec3 p = new Vec3(points[at], points[at + 1], points[at + 2]);
        Vec3 gradient = probe.gradient(p.x(), p.y(), p.z());
        for (int i = 0; i < NEWTON_STEPS; i++) {
            double distance = probe.distance(p.x(), p.y(), p.z()) - iso;
            p = p.along(gradient, -distance / (gradient.dot(gradient) + 1e-9));
            gradient = probe.gradient(p.x(), p.y(), p.z());
        }
        put(points, at, p);
        put(normals, at, gradient.unit());
        put(rest, at, probe.rest(p.x(), p.y(), p.z()));
        groups[vertex] = Math.max(0, probe.nearestPart(p.x(), p.y(), p.z()));
    }

    private static void put(double[] numbers, int at, Vec3 v) {
        numbers[at] = v.x();
        numbers[at + 1] = v.y();
        numbers[at + 2] = v.z();
    }

    /** Gives each vertex the part most common around it, so that borders do not jag. */
    private int[] smoothLabels() {
        int[] labels = groups;
        for (int round = 0; round < LABEL_ROUNDS; round++) {
            labels = commonAround(labels);
        }
        return labels;
    }

    private int[] commonAround(int[] labels) {
        int kinds = BodyPart.values().length;
        int[] votes = new int[labels.length * kinds];
        for (int i = 0; i < triangles.length; i++) {
            int next = i % 3 == 2 ? i - 2 : i + 1;
            votes[triangles[i] * kinds + labels[triangles[next]]]++;
            votes[triangles[next] * kinds + labels[triangles[i]]]++;
        }
        int[] result = Arrays.copyOf(labels, labels.length);
        for (int vertex = 0; vertex < labels.length; vertex++) {
            for (int kind = 0; kind < kinds; kind++) {
                int own = votes[vertex * kinds + result[vertex]];
                if (votes[vertex * kinds + kind] > own) {
                    result[vertex] = kind;
                }
            }
        }
        return result;
    }
}
