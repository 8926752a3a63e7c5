package org.palpate.illustration.body;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.PosedSkeleton;

/**
 * How far any point of the world is from a person's skin, negative inside; and for a point on the
 * skin, which point of the rest figure it is. After the skeleton moved, {@link #refresh}.
 */
public final class BodyField implements DistanceField {

    private static final BodyPart[] PARTS = BodyPart.values();

    /** Longest way from inside the body to the skin, in metres of the rest figure. */
    private static final double LONGEST_WAY = .40;

    private static final double SMALLEST_STEP = .0015;
    private static final double STEP_SHARE = .8;
    private static final int HALVINGS = 24;

    private final Build build;
    private final PosedSkeleton skeleton;
    private final WorldSolids solids;
    private final double[] joints = new double[PARTS.length * 3];

    public BodyField(Build build, PosedSkeleton skeleton) {
        this.build = build;
        this.skeleton = skeleton;
        this.solids = new WorldSolids(Anatomy.solids(build, skeleton.skeleton()));
        refresh();
    }

    /** Follows the skeleton to where it has settled. */
    public void refresh() {
        solids.place(skeleton);
        for (BodyPart part : PARTS) {
            Vec3 joint = skeleton.head(part.joint(), part.side());
            joints[part.index() * 3] = joint.x();
            joints[part.index() * 3 + 1] = joint.y();
            joints[part.index() * 3 + 2] = joint.z();
        }
    }

    public Build build() {
        return build;
    }

    public PosedSkeleton skeleton() {
        return skeleton;
    }

    @Override
    public double distance(double x, double y, double z) {
        return probe().distance(x, y, z);
    }

    public double distance(Vec3 point) {
        return distance(point.x(), point.y(), point.z());
    }

    /** The direction away from the skin, about 1 long near it. */
    public Vec3 gradient(Vec3 point) {
        return probe().gradient(point.x(), point.y(), point.z());
    }

    /** The part of the body nearest to a point; the torso where all are far. */
    public BodyPart nearest(Vec3 point) {
        int nearest = probe().nearestPart(point.x(), point.y(), point.z());
        return nearest < 0 ? BodyPart.TORSO : PARTS[nearest];
    }

    /** The point of the rest figure that lies at a point of the world. */
    public Vec3 rest(Vec3 worldPoint) {
        return probe().rest(worldPoint.x(), worldPoint.y(), worldPoint.z());
    }

    /**
     * The skin met on the way out of the body from a point inside; parts that merely touch the part
     * about {@code from} do not stand in the way.
     */
    public Vec3 skinBeyond(Vec3 from, Vec3 direction) {
        FieldProbe near = probe(partsNextTo(nearest(from)));
        Vec3 way = direction.unit();
        double scale = skeleton.scale();
        double inside = 0;
        double outside = 0;
        double distance = near.distance(from.x(), from.y(), from.z());
        while (distance < 0 && outside < LONGEST_WAY * scale) {
            inside = outside;
            outside += Math.max(SMALLEST_STEP * scale, -distance * STEP_SHARE);
            Vec3 there = from.along(way, outside);
            distance = near.distance(there.x(), there.y(), there.z());
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (inside + outside) / 2;
            Vec3 there = from.along(way, middle);
            if (near.distance(there.x(), there.y(), there.z()) < 0) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return from.along(way, outside);
    }

    private static int partsNextTo(BodyPart part) {
        int bits = 0;
        for (BodyPart other : PARTS) {
            if (other.isNextTo(part)) {
                bits |= other.bit();
            }
        }
        return bits;
    }

    @Override
    public Bounds bounds() {
        return bounds(BodyPart.ALL);
    }

    /** A box around the given parts, with room for blends. */
    Bounds bounds(int parts) {
        Vec3 low = new Vec3(1e9, 1e9, 1e9);
        Vec3 high = low.negated();
        for (BodyPart part : PARTS) {
            if ((parts & part.bit()) != 0) {
                Bounds box = solids.bounds(part.index());
                low = lower(low, box.low());
                high = lower(high.negated(), box.high().negated()).negated();
            }
        }
        return new Bounds(low, high).grownBy(.01);
    }

    private static Vec3 lower(Vec3 a, Vec3 b) {
        return new Vec3(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.min(a.z(), b.z()));
    }

    @Override
    public FieldProbe forOneThread() {
        return probe();
    }

    FieldProbe probe() {
        return probe(BodyPart.ALL);
    }

    FieldProbe probe(int parts) {
        return new FieldProbe(this, parts);
    }

    WorldSolids solids() {
        return solids;
    }

    /** 1 at the part's joint, falling to 0 at twice {@code reach} (a rest length) from it. */
    double nearness(int part, double x, double y, double z, double reach) {
        double dx = x - joints[part * 3];
        double dy = y - joints[part * 3 + 1];
        double dz = z - joints[part * 3 + 2];
        double span = 2 * reach * skeleton.scale();
        double share = 1 - (dx * dx + dy * dy + dz * dz) / (span * span);
        return share <= 0 ? 0 : share * share * (share * share);
    }

    /** A mesh of the skin without the arms, which says how the body lies before they are placed. */
    public TriangleMesh withoutArms(double cell) {
        int parts = 0;
        for (BodyPart part : PARTS) {
            boolean arm = part.index() >= BodyPart.LEFT_UPPER_ARM.on(part.side()).index();
            boolean leg =
                    part.joint() == Bone.THIGH
                            || part.joint() == Bone.SHANK
                            || part.joint() == Bone.FOOT;
            parts |= arm && !leg ? 0 : part.bit();
        }
        return BodyMesher.mesh(this, parts, cell, 0);
    }
}
