package org.palpate.illustration.pose;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/**
 * Finds how a therapist has to stand so that both arms reach their places comfortably: elbows
 * nearly straight, wrists not kinked, chest towards the work, hips clear of the table.
 */
public final class StanceFinder {

    private static final int ROUNDS = 2600;
    private static final long SEED = 20_261_123L;
    private static final double[] STEP = {.12, .12, 12, 8, 8, .05};
    private static final double COMFORTABLE = .90;
    private static final double BODY_DEPTH = .13;

    private final PosedSkeleton figure;
    private final Map<Side, HandPlace> hands;
    private final Footprint obstacle;
    private final Stance wish;

    /**
     * Prepares the search for one therapist.
     *
     * @param wish where to start and what to stay near
     * @param obstacle the table's outline on the floor
     */
    public StanceFinder(
            PosedSkeleton figure, Map<Side, HandPlace> hands, Footprint obstacle, Stance wish) {
        this.figure = figure;
        this.hands = new EnumMap<>(hands);
        this.obstacle = obstacle;
        this.wish = wish;
    }

    /**
     * The best stance found; the figure is left standing in it, arms not yet brought to the hands.
     */
    public Stance find() {
        var random = new SplittableRandom(SEED);
        Stance best = wish;
        double least = cost(best);
        double reach = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double[] values = best.values();
            for (int i = 0; i < values.length; i++) {
                values[i] += STEP[i] * reach * (random.nextDouble() * 2 - 1);
            }
            Stance candidate = best.with(bounded(values));
            double cost = cost(candidate);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
            if (round % 325 == 324) {
                reach *= .6;
            }
        }
        take(best);
        return best;
    }

    /** Stands the figure in the stance. */
    public void take(Stance stance) {
        Standing.trunk(figure, stance);
        Standing.feet(figure, stance);
    }

    private static double[] bounded(double[] v) {
        v[3] = Math.clamp(v[3], 2, 40);
        v[4] = Math.clamp(v[4], 4, 48);
        v[5] = Math.clamp(v[5], 0, .22);
        return v;
    }

    private double cost(Stance stance) {
        Standing.trunk(figure, stance);
        double cost = 0;
        Vec3 work = Vec3.ZERO;
        for (var entry : hands.entrySet()) {
            cost += armCost(entry.getKey(), entry.getValue());
            work = work.plus(entry.getValue().wrist().times(1.0 / hands.size()));
        }
        Vec3 chest = figure.head(Bone.SPINE_TOP);
        Vec3 front = figure.rotation(Bone.ROOT).apply(Vec3.Z);
        Vec3 toWork = work.minus(chest);
        double turnAway =
                1
                        - new Vec3(front.x(), 0, front.z())
                                .unit()
                                .dot(new Vec3(toWork.x(), 0, toWork.z()).unit());
        cost += 3 * turnAway;
        cost += 60 * square(Math.max(0, .22 - toWork.negated().y()));
        cost += square((stance.lean() - wish.lean()) / 22) * .5;
        cost += square((stance.bend() - wish.bend()) / 22) * .5;
        cost += square(stance.crouch() / .08) * .5;
        cost += square((stance.yaw() - wish.yaw()) / 30) * .6;
        cost += square(stance.x() - wish.x()) + square(stance.z() - wish.z());
        cost += 400 * square(Math.max(0, BODY_DEPTH - obstacle.distance(stance.x(), stance.z())));
        Vec3 hips = figure.pivotPlace();
        cost += 400 * square(Math.max(0, BODY_DEPTH - obstacle.distance(hips.x(), hips.z())));
        return cost;
    }

    private double armCost(Side side, HandPlace hand) {
        Skeleton skeleton = figure.skeleton();
        double length =
                (skeleton.head(Bone.FOREARM, side).distanceTo(skeleton.head(Bone.UPPER_ARM, side))
                                + skeleton.head(Bone.HAND, side)
                                        .distanceTo(skeleton.head(Bone.FOREARM, side)))
                        * skeleton.scale();
        Vec3 shoulder = figure.head(Bone.UPPER_ARM, side);
        Vec3 way = hand.wrist().minus(shoulder);
        double share = way.length() / length;
        double cost = 12 * square(share - COMFORTABLE) + 900 * square(Math.max(0, share - .97));
        Vec3 fingers = hand.turn().apply(skeleton.handDirection(side));
        double bend = Math.max(0, .35 - fingers.dot(way.unit()));
        return cost + 1.6 * square(bend) + elbowCost(side, hand, shoulder);
    }

    private double elbowCost(Side side, HandPlace hand, Vec3 shoulder) {
        if (hand.elbow() == null) {
            return 0;
        }
        Skeleton skeleton = figure.skeleton();
        double upperArm =
                skeleton.head(Bone.FOREARM, side).distanceTo(skeleton.head(Bone.UPPER_ARM, side))
                        * skeleton.scale();
        return 300 * square(hand.elbow().distanceTo(shoulder) - upperArm);
    }

    private static double square(double x) {
        return x * x;
    }

    /** A rectangle on the floor, in metres; an empty one is nowhere. */
    public record Footprint(double minX, double maxX, double minZ, double maxZ) {

        public static final Footprint NONE = new Footprint(1e6, 1e6, 1e6, 1e6);

        /** How far a point lies outside; negative inside. */
        double distance(double x, double z) {
            double dx = Math.max(minX - x, x - maxX);
            double dz = Math.max(minZ - z, z - maxZ);
            if (dx > 0 && dz > 0) {
                return Math.sqrt(dx * dx + dz * dz);
            }
            return Math.max(dx, dz);
        }
    }
}
