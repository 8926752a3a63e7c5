package org.palpate.picture;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.Side;

/**
 * One structure on one side of the body, as the body map has it.
 *
 * @param structure id of a structure of the vocabulary that is no group
 * @param side left or right; null for what lies in the middle
 */
public record BodyPlace(String structure, @Nullable Side side) {

    public BodyPlace {
        if (side == Side.BOTH) {
            throw new IllegalArgumentException("A place on the body map has one side");
        }
    }
}
