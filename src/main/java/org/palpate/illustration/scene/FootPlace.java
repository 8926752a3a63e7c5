package org.palpate.illustration.scene;

import org.palpate.illustration.geometry.Vec3;

/**
 * An ankle that is put somewhere.
 *
 * @param fromHip from the hip joint to the ankle, in metres; its height is ignored where the foot
 *     stands
 * @param stands whether the sole stands on the floor
 * @param knee the direction in which the knee bends
 * @param toes the direction in which the toes point
 */
public record FootPlace(Vec3 fromHip, boolean stands, Vec3 knee, Vec3 toes) {}
