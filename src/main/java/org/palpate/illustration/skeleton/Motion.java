package org.palpate.illustration.skeleton;

import java.util.Locale;

/**
 * The movements a posture is told in, with the range in degrees that a healthy joint allows; the
 * opposite movement is negative (hip extension is negative flexion, dorsiflexion negative plantar
 * flexion).
 */
public enum Motion {
    HIP_FLEXION(-30, 130),
    HIP_ABDUCTION(-35, 50),
    HIP_EXTERNAL_ROTATION(-45, 60),
    KNEE_FLEXION(0, 145),
    ANKLE_PLANTAR_FLEXION(-25, 50),
    TOE_EXTENSION(-35, 65),
    SPINE_FLEXION(-35, 75),
    SPINE_SIDE_BEND(-35, 35),
    SPINE_ROTATION(-45, 45),
    NECK_FLEXION(-55, 55),
    NECK_SIDE_BEND(-40, 40),
    NECK_ROTATION(-75, 75);

    private final double least;
    private final double most;

    Motion(double least, double most) {
        this.least = least;
        this.most = most;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public boolean allows(double degrees) {
        return degrees >= least && degrees <= most;
    }

    /** The name in scene files: {@code hip-flexion}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
