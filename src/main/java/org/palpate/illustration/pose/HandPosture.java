package org.palpate.illustration.pose;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Finger;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/** How the fingers of a hand are bent, in degrees. */
final class HandPosture {

    private final PosedSkeleton figure;
    private final Skeleton skeleton;
    private final Side side;

    HandPosture(PosedSkeleton figure, Side side) {
        this.figure = figure;
        this.skeleton = figure.skeleton();
        this.side = side;
    }

    /**
     * Bends a long finger at its three joints and spreads it sideways (positive towards the thumb).
     */
    void finger(Finger finger, double knuckle, double middle, double last, double spread) {
        List<Bone> bones = finger.bones();
        Vec3 palm = skeleton.palm(side);
        Vec3 along =
                skeleton.head(bones.get(1), side).minus(skeleton.head(bones.get(0), side)).unit();
        Vec3 hinge = along.cross(palm).unit();
        figure.turn(
                bones.get(0),
                side,
                Rotation.about(hinge, knuckle).times(Rotation.about(palm, side.sign() * spread)));
        figure.turn(bones.get(1), side, Rotation.about(hinge, middle));
        figure.turn(bones.get(2), side, Rotation.about(hinge, last));
    }

    void longFingers(double knuckle, double middle, double last) {
        for (Finger finger : Finger.LONG) {
            finger(finger, knuckle, middle, last, 0);
        }
    }

    /**
     * Moves the thumb.
     *
     * @param across the palm towards the index finger
     * @param away from the palm when negative, towards the palm's face when positive
     */
    void thumb(double across, double away, double middle, double last) {
        List<Bone> bones = Finger.THUMB.bones();
        Vec3 palm = skeleton.palm(side);
        Vec3 root = skeleton.head(bones.get(0), side);
        Vec3 along = skeleton.head(bones.get(1), side).minus(root).unit();
        Vec3 toIndex = skeleton.head(Bone.INDEX_1, side).minus(root);
        double sign = along.cross(toIndex).dot(palm) > 0 ? 1 : -1;
        Vec3 hinge = along.cross(palm).unit();
        figure.turn(
                bones.get(0),
                side,
                Rotation.about(palm, sign * across).times(Rotation.about(hinge, away)));
        Vec3 bend = palm.times(sign);
        figure.turn(bones.get(1), side, Rotation.about(bend, middle));
        figure.turn(bones.get(2), side, Rotation.about(bend, last));
    }
}
