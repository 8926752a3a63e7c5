package org.palpate.illustration.scene;

import java.util.List;

/**
 * Where the picture is seen from; the distance follows from what has to be in the frame.
 *
 * @param width and {@code height} in pixels
 * @param azimuth degrees around the scene: 0 from positive z, 90 from positive x (a lying client's
 *     feet)
 * @param elevation degrees above the horizon
 * @param fieldOfView vertical, in degrees
 * @param frame what must be wholly in the picture
 * @param margin kept free around it, as a share of the picture
 */
public record View(
        int width,
        int height,
        double azimuth,
        double elevation,
        double fieldOfView,
        List<FrameTerm> frame,
        double margin) {

    public View {
        frame = List.copyOf(frame);
    }

    /** The same view in another size. */
    public View sized(int newWidth, int newHeight) {
        return new View(newWidth, newHeight, azimuth, elevation, fieldOfView, frame, margin);
    }
}
