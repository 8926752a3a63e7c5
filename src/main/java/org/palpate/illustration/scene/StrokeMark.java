package org.palpate.illustration.scene;

import java.util.List;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Motion;
import org.palpate.illustration.skeleton.Side;

/**
 * An arrow that shows how the hands, the tool or a limb move.
 *
 * @param kind its form
 * @param path what it follows
 * @param lift how far it floats above the skin, in metres
 */
public record StrokeMark(Kind kind, Path path, double lift) {

    /** The form of an arrow. */
    public enum Kind {
        /** One long stroke. */
        SINGLE,
        /** There and back. */
        BOTH_WAYS,
        /** Several short strokes one behind the other. */
        REPEATED,
        /** Circles on the spot. */
        CIRCLES,
        /** Pressure that stays. */
        HOLD
    }

    /** What an arrow follows. */
    public sealed interface Path {

        /** Over the skin through some places. */
        record OverSkin(List<Place> places) implements Path {

            public OverSkin {
                places = List.copyOf(places);
            }
        }

        /** Straight over the skin through one place, {@code degrees} from its upper end. */
        record Across(Place place, double degrees, double length) implements Path {}

        /** The way a bone's joint goes while a movement changes. */
        record Movement(Bone traced, Side side, Motion motion, double from, double to)
                implements Path {}

        /** From a joint along a vector. */
        record FromJoint(Bone joint, Side side, Vec3 offset, Vec3 way) implements Path {}
    }
}
