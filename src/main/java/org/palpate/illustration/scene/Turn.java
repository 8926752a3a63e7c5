package org.palpate.illustration.scene;

import org.palpate.illustration.geometry.Rotation;

/**
 * How a whole person is turned after taking an attitude, in degrees.
 *
 * @param pitch about the z axis: positive lifts the end at positive x (a lying client's feet)
 * @param roll about the x axis: positive turns what is on top towards positive z
 * @param yaw about the vertical: positive turns what faces positive z towards positive x
 */
public record Turn(double pitch, double roll, double yaw) {

    public static final Turn NONE = new Turn(0, 0, 0);

    Rotation rotation() {
        return Rotation.aboutY(yaw).times(Rotation.aboutZ(pitch)).times(Rotation.aboutX(roll));
    }
}
