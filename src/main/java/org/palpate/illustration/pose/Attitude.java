package org.palpate.illustration.pose;

import java.util.Locale;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Motion;

/**
 * How the trunk lies in the world before any turning, with the joint angles people take up then.
 * The head of a lying person points to negative x; a person who sits or stands faces positive z.
 */
public enum Attitude {
    STANDING,
    SITTING,
    LONG_SITTING,
    PRONE,
    SUPINE,
    ON_RIGHT_SIDE,
    ON_LEFT_SIDE,
    ALL_FOURS;

    /** How the rest figure has to be turned. */
    public Rotation facing() {
        return switch (this) {
            case STANDING, SITTING, LONG_SITTING -> Rotation.NONE;
            case PRONE, ALL_FOURS -> headwards(Vec3.Z, Vec3.Y.negated());
            case SUPINE -> headwards(Vec3.Z.negated(), Vec3.Y);
            case ON_RIGHT_SIDE -> headwards(Vec3.Y, Vec3.Z);
            case ON_LEFT_SIDE -> headwards(Vec3.Y.negated(), Vec3.Z.negated());
        };
    }

    /**
     * The head at negative x, the left side and the front of the body towards the given directions.
     */
    private static Rotation headwards(Vec3 left, Vec3 front) {
        return Rotation.ofAxes(left, Vec3.X.negated(), front);
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
