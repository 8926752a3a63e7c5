package org.palpate.illustration.pose;

/**
 * How a therapist stands at work.
 *
 * @param x and {@code z}: where the pelvis is over the floor, in metres
 * @param yaw degrees from facing positive z, positive to the figure's left
 * @param lean of the pelvis forward, in degrees
 * @param bend of the spine forward, in degrees
 * @param crouch by how much bent knees lower the pelvis, in metres
 */
public record Stance(double x, double z, double yaw, double lean, double bend, double crouch) {

    Stance with(double[] v) {
        return new Stance(v[0], v[1], v[2], v[3], v[4], v[5]);
    }

    double[] values() {
        return new double[] {x, z, yaw, lean, bend, crouch};
    }
}
