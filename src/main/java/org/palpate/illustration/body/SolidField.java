package org.palpate.illustration.body;

import java.util.List;
import java.util.stream.IntStream;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.PosedSkeleton;

/** A few solids of one part that bones carry: hair or shoes. */
final class SolidField implements DistanceField {

    private static final double FADE = .004;
    private static final double GRADIENT_STEP = .0006;
    private static final int NEWTON_STEPS = 2;
    private static final int ONLY_PART = 0;

    private final PosedSkeleton skeleton;
    private final WorldSolids solids;

    /** All solids have to belong to the first part, the torso. */
    SolidField(List<Solid> solids, PosedSkeleton skeleton) {
        this.skeleton = skeleton;
        this.solids = new WorldSolids(solids);
        this.solids.place(skeleton);
    }

    @Override
    public double distance(double x, double y, double z) {
        return solids.distance(ONLY_PART, x, y, z);
    }

    @Override
    public Bounds bounds() {
        return solids.bounds(ONLY_PART).grownBy(.01);
    }

    TriangleMesh mesh(double cell) {
        SurfaceNets.Net net = SurfaceNets.of(this, cell, 0);
        double[] points = net.points();
        double[] normals = new double[points.length];
        double[] rest = new double[points.length];
        IntStream.range(0, points.length / 3)
                .parallel()
                .forEach(vertex -> settle(vertex * 3, points, normals, rest));
        return new TriangleMesh(points, normals, rest, net.triangles(), null, null);
    }

    private void settle(int at, double[] points, double[] normals, double[] rest) {
        Vec3 p = new Vec3(points[at], points[at + 1], points[at + 2]);
        Vec3 gradient = gradient(p);
        for (int i = 0; i < NEWTON_STEPS; i++) {
            double distance = distance(p.x(), p.y(), p.z());
            p = p.along(gradient, -distance / (gradient.dot(gradient) + 1e-9));
            gradient = gradient(p);
        }
        put(points, at, p);
        put(normals, at, gradient.unit());
        put(rest, at, rest(p));
    }

    private static void put(double[] numbers, int at, Vec3 v) {
        numbers[at] = v.x();
        numbers[at + 1] = v.y();
        numbers[at + 2] = v.z();
    }

    private Vec3 gradient(Vec3 p) {
        double h = GRADIENT_STEP;
        double a = distance(p.x() + h, p.y() - h, p.z() - h);
        double b = distance(p.x() - h, p.y() - h, p.z() + h);
        double c = distance(p.x() - h, p.y() + h, p.z() - h);
        double d = distance(p.x() + h, p.y() + h, p.z() + h);
        return new Vec3(a - b - c + d, -a - b + c + d, -a + b - c + d).times(1 / (4 * h));
    }

    private Vec3 rest(Vec3 world) {
        Vec3 sum = Vec3.ZERO;
        double total = 0;
        for (int i = 0; i < solids.first(ONLY_PART + 1); i++) {
            if (!solids.carves(i)) {
                double distance = solids.distanceTo(i, world.x(), world.y(), world.z());
                double weight = StrictMath.exp(-Math.max(0, distance) / FADE);
                Solid.Carrier by = solids.carrier(i);
                sum = sum.along(skeleton.toRest(by.bone(), by.side(), world), weight);
                total += weight;
            }
        }
        return total == 0 ? world : sum.times(1 / total);
    }
}
