package org.palpate.illustration.pose;

import java.util.Locale;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Motion;

/**
 * How the trunk lies in the world before any turning, with the joint angles people take up then. The
 * head of a lying person points to negative x; a person who sits or stands faces positive z.
 */
@SuppressWarnings("ImmutableEnumChecker")
public enum Attitude {
    STANDING(Vec3.X, Vec3.Y, Vec3.Z),
    SITTING(Vec3.X, Vec3.Y, Vec3.Z),
    LONG_SITTING(Vec3.X, Vec3.Y, Vec3.Z),
    PRONE(Vec3.Z, Vec3.X.negated(), Vec3.Y.negated()),
    SUPINE(Vec3.Z.negated(), Vec3.X.negated(), Vec3.Y),
    ON_RIGHT_SIDE(Vec3.Y, Vec3.X.negated(), Vec3.Z),
    ON_LEFT_SIDE(Vec3.Y.negated(), Vec3.X.negated(), Vec3.Z.negated()),
    ALL_FOURS(Vec3.Z, Vec3.X.negated(), Vec3.Y.negated());

    private final Rotation facing;

    Attitude(Vec3 left, Vec3 up, Vec3 front) {
        this.facing = Rotation.ofAxes(left, up, front);
    }

    public Rotation facing() {
        return facing;
    }

    /** The angles to start from. */
    public Posture posture() {
        var posture = new Posture();
        switch (this) {
            case STANDING -> {}
            case SITTING ->
                    posture.set(Motion.HIP_FLEXION, 85)
                            .set(Motion.KNEE_FLEXION, 85)
                            .set(Motion.SPINE_FLEXION, 4);
            case LONG_SITTING ->
                    posture.set(Motion.HIP_FLEXION, 82)
                            .set(Motion.KNEE_FLEXION, 6)
                            .set(Motion.SPINE_FLEXION, 8);
            case PRONE ->
                    posture.set(Motion.HIP_ABDUCTION, 4)
                            .set(Motion.KNEE_FLEXION, 6)
                            .set(Motion.ANKLE_PLANTAR_FLEXION, 42);
            case SUPINE ->
                    posture.set(Motion.HIP_ABDUCTION, 5)
                            .set(Motion.HIP_EXTERNAL_ROTATION, 8)
                            .set(Motion.KNEE_FLEXION, 3)
                            .set(Motion.ANKLE_PLANTAR_FLEXION, 18);
            case ON_LEFT_SIDE, ON_RIGHT_SIDE ->
                    posture.set(Motion.HIP_FLEXION, 18)
                            .set(Motion.KNEE_FLEXION, 26)
                            .set(Motion.ANKLE_PLANTAR_FLEXION, 22)
                            .set(Motion.SPINE_FLEXION, 8)
                            .set(Motion.NECK_FLEXION, 8);
            case ALL_FOURS ->
                    posture.set(Motion.HIP_FLEXION, 90)
                            .set(Motion.KNEE_FLEXION, 90)
                            .set(Motion.ANKLE_PLANTAR_FLEXION, 40);
        }
        return posture;
    }

    /** The name in scene files: {@code on-left-side}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
