package org.palpate.illustration.pose;

import java.util.Locale;

/**
 * What part of a hand or arm does the work, with the angles it is usually held at.
 *
 * @see HandAngles
 */
public enum HandShape {
    /** The whole palm lies on the skin. */
    FLAT_PALM(0, 0),
    /** The heel of the hand presses, the fingers are lifted. */
    HEEL_OF_HAND(-22, 0),
    /** The palm lies on the limb's flank, fingers and thumb close round it. */
    WRAP(12, 60),
    /** The thumb's pad presses while palm and fingers rest beside it. */
    THUMB(18, 42),
    /** The tips of index, middle and ring finger press. */
    FINGERTIPS(52, 0),
    /** Thumb and fingers take the structure between them. */
    PINCH(38, 30),
    /** The flat backs of the bent fingers press. */
    FIST(72, 0),
    /** The ulnar side of the forearm lies across the muscle. */
    FOREARM(0, 0),
    /** The hand holds a tool whose edge lies on the skin. */
    TOOL(40, 0),
    /** The hand closes round an upturned cup whose ice lies on the skin. */
    ICE_CUP(0, 90);

    private final double pitch;
    private final double roll;

    HandShape(double pitch, double roll) {
        this.pitch = pitch;
        this.roll = roll;
    }

    /** The usual angles, with the fingers pointing {@code points} degrees from the upper end. */
    public HandAngles angles(double points) {
        return new HandAngles(points, pitch, roll);
    }

    /** Palm shapes come to the skin palm first; the others straight down on it. */
    boolean comesPalmFirst() {
        return this == FLAT_PALM || this == HEEL_OF_HAND || this == WRAP;
    }

    /** The name in scene files: {@code flat-palm}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
