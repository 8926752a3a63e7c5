package org.palpate.illustration.pose;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Motion;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;

/** Puts a figure on its feet in a stance, on a floor at height 0, one foot a little ahead. */
final class Standing {

    private static final double ANKLE_HEIGHT = .083;
    private static final double EASY_KNEES = .018;
    private static final double HALF_WIDTH = .115;
    private static final double STAGGER = .11;

    private Standing() {}

    static void trunk(PosedSkeleton figure, Stance stance) {
        Rotation facing = Rotation.aboutY(stance.yaw());
        double scale = figure.scale();
        double pivot = (PosedSkeleton.PIVOT.y() - EASY_KNEES) * scale - stance.crouch();
        // leaning turns about the pelvis, and the hips move back to keep the weight over the feet
        double back = StrictMath.sin(StrictMath.toRadians(stance.lean())) * .16;
        Vec3 place =
                new Vec3(stance.x(), pivot, stance.z()).plus(facing.apply(new Vec3(0, 0, -back)));
        figure.place(facing.times(Rotation.aboutX(stance.lean())), place);
        var posture = new Posture();
        posture.set(Motion.SPINE_FLEXION, stance.bend());
        posture.applyTo(figure);
    }

    static void feet(PosedSkeleton figure, Stance stance) {
        Rotation facing = Rotation.aboutY(stance.yaw());
        double scale = figure.scale();
        for (Side side : Side.values()) {
            double ahead = side == Side.LEFT ? STAGGER : -STAGGER * .8;
            Vec3 foot = new Vec3(side.sign() * HALF_WIDTH, 0, ahead + .01).times(scale);
            Vec3 ankle =
                    new Vec3(stance.x(), 0, stance.z())
                            .plus(facing.apply(foot))
                            .plus(0, ANKLE_HEIGHT * scale, 0);
            Vec3 toes = facing.apply(new Vec3(side.sign() * .16, 0, 1));
            Vec3 knee =
                    figure.head(Bone.THIGH, side)
                            .towards(ankle, .5)
                            .along(facing.apply(new Vec3(side.sign() * .04, 0, 1)), .6);
            LegReach.solve(figure, side, ankle, knee, toes, Vec3.Y);
        }
    }
}
