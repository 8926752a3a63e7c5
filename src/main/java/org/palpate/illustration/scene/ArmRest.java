package org.palpate.illustration.scene;

import org.palpate.illustration.geometry.Vec3;

/**
 * What an arm does that does not work on anybody.
 *
 * @param kind what the hand rests on
 * @param fromShoulder from the shoulder to the wrist, in metres; its height is ignored where the
 *     hand or forearm lies on a surface
 * @param fingers the direction in which the fingers point
 * @param palm the direction in which the palm faces; ignored where the hand lies on a surface
 * @param elbow the direction in which the elbow points
 */
public record ArmRest(Kind kind, Vec3 fromShoulder, Vec3 fingers, Vec3 palm, Vec3 elbow) {

    /** What carries the hand. */
    public enum Kind {
        /** The palm lies on the surface that carries the person. */
        ON_GROUND,
        /** The palm lies on the floor. */
        ON_FLOOR,
        /** Hand and forearm lie on the floor. */
        FOREARM_ON_FLOOR,
        /** The hand is held in the air, or on something drawn there. */
        FREE
    }
}
