package org.palpate.illustration.vector;

import org.palpate.illustration.render.Camera;

/**
 * How thick an arrow is, in pixels.
 *
 * @param tail width where it starts
 * @param neck width where the head starts
 * @param head length of the head
 */
public record ArrowStyle(double tail, double neck, double head) {

    private static final double REFERENCE_SIDE = 1200;

    /** The usual arrow on a picture of this size. */
    public static ArrowStyle on(Camera camera) {
        return new ArrowStyle(10, 19, 42)
                .times(Math.max(camera.width(), camera.height()) / REFERENCE_SIDE);
    }

    public ArrowStyle times(double factor) {
        return new ArrowStyle(tail * factor, neck * factor, head * factor);
    }
}
