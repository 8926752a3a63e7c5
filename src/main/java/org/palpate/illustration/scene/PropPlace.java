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

    /** The things that the illustrator can draw. */
    public enum Kind {
        TABLE,
        CHAIR,
        MAT,
        FOAM_ROLLER,
        BALL,
        BOLSTER,
        PILLOW,
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
}
