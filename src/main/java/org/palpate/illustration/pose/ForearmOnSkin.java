package org.palpate.illustration.pose;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/** Lays the ulnar side of a forearm on somebody's skin, the hand a loose fist beyond it. */
public final class ForearmOnSkin {

    private static final double WORKING_SHARE = .42;
    private static final double RADIUS = .029;
    private static final int ROUNDS = 8;

    private final PosedSkeleton figure;
    private final Side side;
    private final HandSkin touch;

    public ForearmOnSkin(PosedSkeleton figure, Side side, SkinField skin) {
        this.figure = figure;
        this.side = side;
        this.touch = new HandSkin(figure, side, skin);
    }

    /** Where elbow, wrist and hand have to be for the forearm to lie on the spot. */
    public HandPlace plan(Spot spot, HandAngles angles) {
        Skeleton skeleton = figure.skeleton();
        double length =
                skeleton.head(Bone.HAND, side).distanceTo(skeleton.head(Bone.FOREARM, side))
                        * skeleton.scale();
        Vec3 direction = angles.fingers(spot);
        Vec3 up = spot.normal().perpendicularTo(direction);
        Vec3 middle = spot.point().along(up, RADIUS * skeleton.scale() - HandOnSkin.PRESS);
        Vec3 elbow = middle.along(direction, -length * WORKING_SHARE);
        Vec3 palm = direction.cross(up).times(side.sign());
        Rotation turn =
                Rotation.aligning(
                        skeleton.handDirection(side), skeleton.palm(side), direction, palm);
        var hand = new HandPosture(figure, side);
        hand.longFingers(54, 62, 38);
        hand.thumb(18, 14, 14, 18);
        return new HandPlace(elbow.along(direction, length), turn, elbow);
    }

    /** Brings the arm to the plan and slides it along the skin's normal until it touches. */
    public Reach settle(HandPlace plan, Spot spot, double lift, double forward) {
        HandPlace place = plan;
        Reach reach = bring(place, lift, forward);
        for (int round = 0; round < ROUNDS; round++) {
            double error = clearance() + HandOnSkin.PRESS;
            place = place.movedBy(spot.normal().times(-error * .9));
            reach = bring(place, lift, forward);
        }
        return reach;
    }

    /** How far the forearm is from the skin now: negative where it presses in. */
    public double clearance() {
        return touch.forearm();
    }

    private Reach bring(HandPlace place, double lift, double forward) {
        Vec3 hint = java.util.Objects.requireNonNull(place.elbow());
        return ArmReach.solve(figure, side, place, hint, lift, forward);
    }
}
