package org.palpate.illustration.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.palpate.illustration.body.BodyPart;
import org.palpate.illustration.skeleton.Side;

/** The words for parts of a body that a picture's frame can be told to hold. */
public enum FramePart {
    HEAD(BodyPart.HEAD, BodyPart.NECK),
    TRUNK(BodyPart.TORSO),
    HANDS(Kind.HAND, null),
    LEFT_HAND(Kind.HAND, Side.LEFT),
    RIGHT_HAND(Kind.HAND, Side.RIGHT),
    ARMS(Kind.ARM, null),
    LEFT_ARM(Kind.ARM, Side.LEFT),
    RIGHT_ARM(Kind.ARM, Side.RIGHT),
    LEFT_FOREARM(BodyPart.LEFT_FOREARM),
    RIGHT_FOREARM(BodyPart.RIGHT_FOREARM),
    FEET(BodyPart.LEFT_FOOT, BodyPart.RIGHT_FOOT),
    LEFT_FOOT(BodyPart.LEFT_FOOT),
    RIGHT_FOOT(BodyPart.RIGHT_FOOT),
    LEGS(Kind.LEG, null),
    LEFT_LEG(Kind.LEG, Side.LEFT),
    RIGHT_LEG(Kind.LEG, Side.RIGHT),
    LEFT_THIGH(BodyPart.LEFT_THIGH),
    RIGHT_THIGH(BodyPart.RIGHT_THIGH),
    LEFT_SHANK(BodyPart.LEFT_SHANK),
    RIGHT_SHANK(BodyPart.RIGHT_SHANK);

    /** A bit for each part of the body, by its ordinal. */
    private final long parts;

    FramePart(BodyPart... parts) {
        this.parts = bits(Arrays.stream(parts));
    }

    FramePart(Kind kind, @Nullable Side side) {
        this.parts =
                bits(
                        Arrays.stream(BodyPart.values())
                                .filter(part ->
                                        kind.holds(part) && (side == null || part.side() == side)));
    }

    private static long bits(Stream<BodyPart> parts) {
        return parts.mapToLong(part -> 1L << part.index()).reduce(0, (a, b) -> a | b);
    }

    boolean holds(BodyPart part) {
        return (parts & 1L << part.index()) != 0;
    }

    /** The name in scene files: {@code left-hand}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private enum Kind {
        HAND,
        ARM,
        LEG;

        boolean holds(BodyPart part) {
            String name = part.name();
            boolean hand = part.isFinger() || name.endsWith("_HAND");
            return switch (this) {
                case HAND -> hand;
                case ARM -> hand || name.endsWith("_ARM") || name.endsWith("_FOREARM");
                case LEG ->
                        name.endsWith("_THIGH")
                                || name.endsWith("_SHANK")
                                || name.endsWith("_FOOT");
            };
        }
    }
}
