package org.palpate.illustration.body;

import java.util.Arrays;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.PosedSkeleton;

/** Asks a body's field point by point, with scratch memory of its own: for one thread. */
final class FieldProbe implements DistanceField {

    private static final BodyPart[] PARTS = BodyPart.values();
    private static final int[] PARENTS = BodyPart.parents();

    /** Beyond this from every part's bounding sphere that sphere's distance will do. */
    private static final double FAR = .10;

    /** Parts flow into each other at least this much, so that no edge is razor-sharp. */
    private static final double LEAST_BLEND = .0015;

    /** What the blends at all joints can add to a part. */
    private static final double MOST_BULGE = .025;

    private static final double REST_FADE = .006;
    private static final double DEEPEST_FADE = -.01;
    private static final double NEGLIGIBLE_WEIGHT = 1e-7;

    private final BodyField field;
    private final WorldSolids solids;
    private final int parts;
    private final double scale;
    private final double[] least = new double[PARTS.length];
    private final double[] own = new double[PARTS.length];
    private final double[] blended = new double[PARTS.length];

    /**
     * @param parts {@link BodyPart#bit bits} of the parts to ask; the others are not there
     */
    FieldProbe(BodyField field, int parts) {
        this.field = field;
        this.solids = field.solids();
        this.parts = parts;
        this.scale = field.skeleton().scale();
    }

    @Override
    public double distance(double x, double y, double z) {
        int start = boundAll(x, y, z);
        Arrays.fill(own, Double.POSITIVE_INFINITY);
        if (least[start] > FAR * scale) {
            return least[start];
        }
        double nearest = solids.distance(start, x, y, z);
        own[start] = nearest;
        for (int part = 0; part < PARTS.length; part++) {
            double slack = (PARTS[part].blend() + MOST_BULGE) * scale;
            if (part != start && least[part] < nearest + slack) {
                own[part] = solids.distance(part, x, y, z);
                nearest = Math.min(nearest, own[part]);
            }
        }
        return blend(x, y, z);
    }

    /** Fills the lower limits and returns the part with the smallest. */
    private int boundAll(double x, double y, double z) {
        int start = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (int part = 0; part < PARTS.length; part++) {
            boolean there = (parts & 1 << part) != 0;
            least[part] = there ? solids.leastDistance(part, x, y, z) : Double.POSITIVE_INFINITY;
            if (least[part] < smallest) {
                smallest = least[part];
                start = part;
            }
        }
        return start;
    }

    /** Lets each part flow into its parent about their joint; parts that only touch stay apart. */
    private double blend(double x, double y, double z) {
        System.arraycopy(own, 0, blended, 0, own.length);
        for (int part = 1; part < PARTS.length; part++) {
            int parent = PARENTS[part];
            double difference = own[part] - own[parent];
            double reach = PARTS[part].blend() * scale;
            if (Math.abs(difference) < reach) {
                double k =
                        LEAST_BLEND * scale
                                + reach * field.nearness(part, x, y, z, PARTS[part].blendReach());
                double bulge = Distances.bulge(difference, k);
                blended[part] -= bulge;
                blended[parent] -= bulge;
            }
        }
        double distance = Double.POSITIVE_INFINITY;
        for (double each : blended) {
            distance = Math.min(distance, each);
        }
        return distance;
    }

    /**
     * The distance, but with parts that only nearly touch held at least {@code room} apart, so that
     * a net of that cell size cannot miss the gap between two fingers.
     */
    double distanceApart(double x, double y, double z, double room) {
        double distance = distance(x, y, z);
        if (distance > room) {
            return distance;
        }
        int nearest = nearest();
        double second = Double.POSITIVE_INFINITY;
        for (int part = 0; nearest >= 0 && part < PARTS.length; part++) {
            if (!PARTS[part].isNextTo(PARTS[nearest])) {
                second = Math.min(second, own[part]);
            }
        }
        double gap = Math.min(second, room - second);
        return nearest < 0 ? distance : Math.max(distance, Math.min(gap, room + own[nearest]));
    }

    /** The place of the part whose own solids are nearest, or -1 far from all. */
    int nearestPart(double x, double y, double z) {
        distance(x, y, z);
        return nearest();
    }

    private int nearest() {
        int nearest = -1;
        for (int part = 0; part < PARTS.length; part++) {
            if (own[part] < (nearest < 0 ? Double.POSITIVE_INFINITY : own[nearest])) {
                nearest = part;
            }
        }
        return nearest;
    }

    Vec3 gradient(double x, double y, double z) {
        double step = .0009 * scale;
        double a = distance(x + step, y - step, z - step);
        double b = distance(x - step, y - step, z + step);
        double c = distance(x - step, y + step, z - step);
        double d = distance(x + step, y + step, z + step);
        return new Vec3(a - b - c + d, -a - b + c + d, -a + b - c + d).times(1 / (4 * step));
    }

    /** The rest point that the bones about a point of the world carry there. */
    Vec3 rest(double x, double y, double z) {
        int nearest = nearestPart(x, y, z);
        Vec3 world = new Vec3(x, y, z);
        if (nearest < 0) {
            return world;
        }
        var mean = new WeightedMean();
        for (int part = 0; part < PARTS.length; part++) {
            if (own[part] < Double.POSITIVE_INFINITY && PARTS[part].isNextTo(PARTS[nearest])) {
                addRests(part, shareOf(part, nearest, x, y, z), own[nearest], world, mean);
            }
        }
        return mean.orElse(world);
    }

    private double shareOf(int part, int nearest, double x, double y, double z) {
        if (part == nearest) {
            return 1;
        }
        int child = PARENTS[part] == nearest ? part : nearest;
        return field.nearness(child, x, y, z, PARTS[child].blendReach() / Math.sqrt(2));
    }

    private void addRests(int part, double share, double surface, Vec3 world, WeightedMean mean) {
        if (share < NEGLIGIBLE_WEIGHT) {
            return;
        }
        PosedSkeleton skeleton = field.skeleton();
        for (int i = solids.first(part); i < solids.first(part + 1); i++) {
            if (solids.carves(i)) {
                continue;
            }
            double depth =
                    solids.distanceTo(i, world.x(), world.y(), world.z()) - Math.max(0, surface);
            double weight =
                    share * StrictMath.exp(-Math.max(depth / scale, DEEPEST_FADE) / REST_FADE);
            if (weight > NEGLIGIBLE_WEIGHT) {
                Solid.Carrier by = solids.carrier(i);
                mean.add(skeleton.toRest(by.bone(), by.side(), world), weight);
            }
        }
    }

    @Override
    public FieldProbe forOneThread() {
        return new FieldProbe(field, parts);
    }

    @Override
    public Bounds bounds() {
        return field.bounds(parts);
    }

    /** Adds up points by weight. */
    private static final class WeightedMean {
        private Vec3 sum = Vec3.ZERO;
        private double total;

        void add(Vec3 point, double weight) {
            sum = sum.along(point, weight);
            total += weight;
        }

        Vec3 orElse(Vec3 other) {
            return total == 0 ? other : sum.times(1 / total);
        }
    }
}
