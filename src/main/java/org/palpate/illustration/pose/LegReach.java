package org.palpate.illustration.pose;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/** Brings an ankle to a place by hip and knee, and turns the foot. */
public final class LegReach {

    private LegReach() {}

    /**
     * Brings the ankle to its place.
     *
     * @param kneeHint a point on the side to which the knee bends
     * @param toes direction in which the foot points
     * @param instep direction out of the back of the foot: up for a foot flat on the floor
     */
    public static Reach solve(
            PosedSkeleton figure, Side side, Vec3 ankle, Vec3 kneeHint, Vec3 toes, Vec3 instep) {
        Skeleton skeleton = figure.skeleton();
        Vec3 restThigh = skeleton.head(Bone.SHANK, side).minus(skeleton.head(Bone.THIGH, side));
        Vec3 restShank = skeleton.head(Bone.FOOT, side).minus(skeleton.head(Bone.SHANK, side));
        Vec3 hip = figure.head(Bone.THIGH, side);
        TwoBones leg =
                TwoBones.solve(
                        hip,
                        ankle,
                        kneeHint,
                        restThigh.length() * skeleton.scale(),
                        restShank.length() * skeleton.scale());
        Vec3 thigh = leg.middle().minus(hip);
        Vec3 shank = leg.end().minus(leg.middle());
        Vec3 front = kneeHint.minus(hip).perpendicularTo(thigh.unit());
        Vec3 axis = thigh.unit().cross(front);
        Rotation thighTurn = Rotation.aligning(restThigh, restAxis(restThigh), thigh, axis);
        Rotation shankTurn = Rotation.aligning(restShank, restAxis(restShank), shank, axis);
        figure.turn(Bone.THIGH, side, figure.rotation(Bone.ROOT).inverse().times(thighTurn));
        figure.turn(Bone.SHANK, side, thighTurn.inverse().times(shankTurn));
        Rotation footTurn = Rotation.aligning(Vec3.Z, Vec3.Y, toes, instep);
        figure.turn(Bone.FOOT, side, shankTurn.inverse().times(footTurn));
        figure.settle();
        return leg.reach();
    }

    private static Vec3 restAxis(Vec3 bone) {
        return bone.unit().cross(Vec3.Z.perpendicularTo(bone.unit()));
    }
}
