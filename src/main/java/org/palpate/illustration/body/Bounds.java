package org.palpate.illustration.body;

import org.palpate.illustration.geometry.Vec3;

/** A box that holds a shape. */
public record Bounds(Vec3 low, Vec3 high) {

    /** The box with room on every side. */
    public Bounds grownBy(double room) {
        return new Bounds(low.plus(-room, -room, -room), high.plus(room, room, room));
    }
}
