package org.palpate.illustration.pose;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/** Brings a hand to a place by shoulder, elbow and forearm. */
public final class ArmReach {

    /**
     * Share of the twist between forearm and hand that the forearm takes, as its two bones cross.
     */
    private static final double FOREARM_SHARE = .55;

    private ArmReach() {}

    /**
     * Brings the hand to its place.
     *
     * @param hand where the wrist goes and how the hand is turned in the world
     * @param elbowHint a point on the side to which the elbow bends
     * @param lift of the collar bone, in degrees
     * @param forward swing of the collar bone, in degrees
     */
    public static Reach solve(
            PosedSkeleton figure,
            Side side,
            HandPlace hand,
            Vec3 elbowHint,
            double lift,
            double forward) {
        Skeleton skeleton = figure.skeleton();
        figure.turn(
                Bone.CLAVICLE,
                side,
                Rotation.aboutZ(side.sign() * lift).times(Rotation.aboutY(-side.sign() * forward)));
        figure.settle();

        Vec3 restUpper =
                skeleton.head(Bone.FOREARM, side).minus(skeleton.head(Bone.UPPER_ARM, side));
        Vec3 restLower = skeleton.head(Bone.HAND, side).minus(skeleton.head(Bone.FOREARM, side));
        Vec3 restNormal = restUpper.cross(restLower).unit();
        Vec3 shoulder = figure.head(Bone.UPPER_ARM, side);
        TwoBones arm =
                TwoBones.solve(
                        shoulder,
                        hand.wrist(),
                        elbowHint,
                        restUpper.length() * skeleton.scale(),
                        restLower.length() * skeleton.scale());

        Vec3 upper = arm.middle().minus(shoulder);
        Vec3 lower = arm.end().minus(arm.middle());
        Vec3 normal = upper.cross(lower).unit();
        Rotation upperArm = Rotation.aligning(restUpper, restNormal, upper, normal);
        Rotation forearm = Rotation.aligning(restLower, restNormal, lower, normal);
        figure.turn(
                Bone.UPPER_ARM,
                side,
                figure.rotation(Bone.SCAPULA, side).inverse().times(upperArm));
        figure.turn(Bone.FOREARM, side, upperArm.inverse().times(forearm));

        double twist = forearm.inverse().times(hand.turn()).twistAbout(restLower);
        Rotation share = Rotation.about(restLower, twist * FOREARM_SHARE);
        figure.turn(Bone.FOREARM_TWIST, side, share);
        figure.turn(Bone.HAND, side, forearm.times(share).inverse().times(hand.turn()));
        figure.settle();
        return arm.reach();
    }
}
