package org.palpate.illustration.body;

import java.util.Comparator;
import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.PosedSkeleton;

/** A body's solids where the bones have carried them, as plain numbers for quick asking. */
final class WorldSolids {

    private static final int PARTS = BodyPart.values().length;
    private static final int STRIDE = 24;

    // Places of numbers within a solid: first its bounding sphere and blend, then its own.
    private static final int RADIUS = 3;
    private static final int BLEND = 4;
    private static final int OWN = 5;

    private final List<Solid> solids;
    private final int[] firstOfPart = new int[PARTS + 1];
    private final double[] numbers;
    private final boolean[] isCone;
    private final boolean[] carves;
    private final double[] partSpheres = new double[PARTS * 4];

    WorldSolids(List<Solid> unsorted) {
        solids =
                unsorted.stream()
                        .sorted(Comparator.comparing(solid -> solid.carrier().part()))
                        .toList();
        numbers = new double[solids.size() * STRIDE];
        isCone = new boolean[solids.size()];
        carves = new boolean[solids.size()];
        for (int i = 0; i < solids.size(); i++) {
            isCone[i] = solids.get(i) instanceof Solid.RoundCone;
            carves[i] = solids.get(i).carrier().carves();
            firstOfPart[solids.get(i).carrier().part().index() + 1] = i + 1;
        }
        for (int part = 1; part <= PARTS; part++) {
            firstOfPart[part] = Math.max(firstOfPart[part], firstOfPart[part - 1]);
        }
    }

    int first(int part) {
        return firstOfPart[part];
    }

    boolean carves(int solid) {
        return carves[solid];
    }

    Solid.Carrier carrier(int solid) {
        return solids.get(solid).carrier();
    }

    /** Moves every solid to where its bone is. */
    void place(PosedSkeleton skeleton) {
        for (int i = 0; i < solids.size(); i++) {
            switch (solids.get(i)) {
                case Solid.RoundCone cone -> place(cone, i * STRIDE, skeleton);
                case Solid.Ellipsoid ellipsoid -> place(ellipsoid, i * STRIDE, skeleton);
            }
            numbers[i * STRIDE + BLEND] = solids.get(i).carrier().blend() * skeleton.scale();
        }
        for (int part = 0; part < PARTS; part++) {
            boundPart(part);
        }
    }

    private void place(Solid.RoundCone cone, int at, PosedSkeleton skeleton) {
        Solid.Carrier by = cone.carrier();
        Vec3 a = skeleton.toWorld(by.bone(), by.side(), cone.a());
        Vec3 b = skeleton.toWorld(by.bone(), by.side(), cone.b());
        double ra = cone.ra() * skeleton.scale();
        double rb = cone.rb() * skeleton.scale();
        double length = b.distanceTo(a);
        double sine = (ra - rb) / length;
        put(at, a.towards(b, .5));
        numbers[at + RADIUS] = length / 2 + Math.max(ra, rb);
        put(at + OWN, a);
        put(at + OWN + 3, b.minus(a).times(1 / length));
        numbers[at + OWN + 6] = length;
        numbers[at + OWN + 7] = ra;
        numbers[at + OWN + 8] = rb;
        numbers[at + OWN + 9] = sine;
        numbers[at + OWN + 10] = Math.sqrt(1 - sine * sine);
    }

    private void place(Solid.Ellipsoid ellipsoid, int at, PosedSkeleton skeleton) {
        Solid.Carrier by = ellipsoid.carrier();
        Vec3 radii = ellipsoid.radii().times(skeleton.scale());
        Rotation axes = skeleton.rotation(by.bone(), by.side()).times(ellipsoid.axes());
        put(at, skeleton.toWorld(by.bone(), by.side(), ellipsoid.centre()));
        numbers[at + RADIUS] = Math.max(radii.x(), Math.max(radii.y(), radii.z()));
        put(at + OWN, new Vec3(axes.xx(), axes.yx(), axes.zx()).times(1 / radii.x()));
        put(at + OWN + 3, new Vec3(axes.xy(), axes.yy(), axes.zy()).times(1 / radii.y()));
        put(at + OWN + 6, new Vec3(axes.xz(), axes.yz(), axes.zz()).times(1 / radii.z()));
        put(at + OWN + 9, new Vec3(1 / radii.x(), 1 / radii.y(), 1 / radii.z()));
        numbers[at + OWN + 12] = Math.min(radii.x(), Math.min(radii.y(), radii.z()));
    }

    private void put(int at, Vec3 v) {
        numbers[at] = v.x();
        numbers[at + 1] = v.y();
        numbers[at + 2] = v.z();
    }

    private void boundPart(int part) {
        Bounds box = bounds(part);
        Vec3 centre = box.low().towards(box.high(), .5);
        partSpheres[part * 4] = centre.x();
        partSpheres[part * 4 + 1] = centre.y();
        partSpheres[part * 4 + 2] = centre.z();
        double radius = 0;
        for (int i = firstOfPart[part]; i < firstOfPart[part + 1]; i++) {
            if (!carves[i]) {
                int at = i * STRIDE;
                Vec3 middle = new Vec3(numbers[at], numbers[at + 1], numbers[at + 2]);
                radius = Math.max(radius, middle.distanceTo(centre) + numbers[at + RADIUS]);
            }
        }
        partSpheres[part * 4 + 3] = radius;
    }

    /** A box around the part's solids. */
    Bounds bounds(int part) {
        double[] low = {1e9, 1e9, 1e9};
        double[] high = {-1e9, -1e9, -1e9};
        for (int i = firstOfPart[part]; i < firstOfPart[part + 1]; i++) {
            for (int axis = 0; axis < 3 && !carves[i]; axis++) {
                double middle = numbers[i * STRIDE + axis];
                double radius = numbers[i * STRIDE + RADIUS];
                low[axis] = Math.min(low[axis], middle - radius);
                high[axis] = Math.max(high[axis], middle + radius);
            }
        }
        return new Bounds(new Vec3(low[0], low[1], low[2]), new Vec3(high[0], high[1], high[2]));
    }

    /** No less than this far away is the part's nearest solid. */
    double leastDistance(int part, double x, double y, double z) {
        double dx = x - partSpheres[part * 4];
        double dy = y - partSpheres[part * 4 + 1];
        double dz = z - partSpheres[part * 4 + 2];
        return Math.sqrt(dx * dx + dy * dy + dz * dz) - partSpheres[part * 4 + 3];
    }

    /** Distance to the part's solids, flowing into each other. */
    double distance(int part, double x, double y, double z) {
        int first = firstOfPart[part];
        double distance = distanceTo(first, x, y, z);
        for (int i = first + 1; i < firstOfPart[part + 1]; i++) {
            int at = i * STRIDE;
            double k = numbers[at + BLEND];
            double reach = (carves[i] ? -distance : distance) + k + numbers[at + RADIUS];
            double dx = x - numbers[at];
            double dy = y - numbers[at + 1];
            double dz = z - numbers[at + 2];
            if (reach <= 0 || dx * dx + dy * dy + dz * dz > reach * reach) {
                continue;
            }
            double own = distanceTo(i, x, y, z);
            distance =
                    carves[i]
                            ? Distances.smoothMax(distance, -own, k)
                            : Distances.smoothMin(distance, own, k);
        }
        return distance;
    }

    /** Distance to one solid alone. */
    double distanceTo(int solid, double x, double y, double z) {
        int at = solid * STRIDE;
        int own = at + OWN;
        if (isCone[solid]) {
            double dx = x - numbers[own];
            double dy = y - numbers[own + 1];
            double dz = z - numbers[own + 2];
            double along = dx * numbers[own + 3] + dy * numbers[own + 4] + dz * numbers[own + 5];
            double away = Math.sqrt(Math.max(0, dx * dx + dy * dy + dz * dz - along * along));
            return Distances.roundCone(
                    away,
                    along,
                    numbers[own + 6],
                    numbers[own + 7],
                    numbers[own + 8],
                    numbers[own + 9],
                    numbers[own + 10]);
        }
        double dx = x - numbers[at];
        double dy = y - numbers[at + 1];
        double dz = z - numbers[at + 2];
        return Distances.ellipsoid(
                dx * numbers[own] + dy * numbers[own + 1] + dz * numbers[own + 2],
                dx * numbers[own + 3] + dy * numbers[own + 4] + dz * numbers[own + 5],
                dx * numbers[own + 6] + dy * numbers[own + 7] + dz * numbers[own + 8],
                numbers[own + 9],
                numbers[own + 10],
                numbers[own + 11],
                numbers[own + 12]);
    }
}
