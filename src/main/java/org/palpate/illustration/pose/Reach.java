package org.palpate.illustration.pose;

/**
 * How far a limb had to go.
 *
 * @param distance from shoulder to wrist, or hip to ankle, that was asked for, in metres
 * @param length of the stretched limb
 */
public record Reach(double distance, double length) {

    private static final double STRETCHED = .998;

    /** The target was further than the limb can go, so the limb points at it without touching. */
    public boolean clamped() {
        return distance > length * STRETCHED;
    }
}
