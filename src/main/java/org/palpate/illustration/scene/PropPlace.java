package org.palpate.illustration.scene;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.palpate.illustration.geometry.Vec3;

/**
 * A thing in the picture.
 *
 * @param under the place of the client's skin it lies under or on; null where it stands by itself
 * @param shift from there, or from the middle of the scene, in metres
 * @param yaw degrees about the vertical
 * @param size the thing's own size (radius, height or length) in metres; 0 for its usual size
 */
public record PropPlace(Kind kind, @Nullable Place under, Vec3 shift, double yaw, double size) {

    /** Of a table whose size is not told. */
    public static final double TABLE_HEIGHT = .70;

    /** Of a chair, stool or bench whose size is not told. */
    public static final double SEAT_HEIGHT = .45;

    /** The things that the illustrator can draw. */
    public enum Kind {
        TABLE,
        CHAIR,
        STOOL,
        BENCH,
        MAT,
        FOAM_ROLLER,
        BALL,
        BOLSTER,
        ROLL,
        PILLOW,
        WEDGE,
        TOWEL,
        ICE_PACK,
        ICE_CUP,
        COLD_BATH,
        SCRAPING_TOOL,
        STRAP,
        STEP,
        WALL;

        /** The name in scene files: {@code foam-roller}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Its own size, or the usual one where none is told. */
    public double sizeOr(double usual) {
        return size == 0 ? usual : size;
    }
}
