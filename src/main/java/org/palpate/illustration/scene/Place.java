package org.palpate.illustration.scene;

import org.palpate.illustration.skeleton.Side;

/**
 * A place on the client's skin.
 *
 * @param structure id of a structure, or of a plain part of a limb that the atlas knows
 * @param along 0 at the structure's upper end, 1 at its lower end
 * @param across -1 at its inner edge, 1 at its outer edge
 */
public record Place(String structure, Side side, double along, double across) {

    public Place at(double newAlong) {
        return new Place(structure, side, newAlong, across);
    }
}
