package org.palpate.illustration.scene;

import org.palpate.illustration.pose.Reach;

/**
 * How well a hand or forearm touches what it should.
 *
 * @param what for the reader: whose hand
 * @param clearance of the working part from the skin in metres, negative where it presses in
 * @param deepest part of the hand in the skin, in metres, 0 or negative
 * @param reach how far the arm had to go
 */
public record Contact(String what, double clearance, double deepest, Reach reach) {

    /** Soft tissue gives way this far; further would look like sinking, or hovering. */
    public static final double TOLERANCE = .006;

    public boolean touches() {
        return clearance <= TOLERANCE && deepest >= -TOLERANCE && !reach.clamped();
    }
}
