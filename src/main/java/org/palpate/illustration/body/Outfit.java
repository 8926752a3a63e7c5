package org.palpate.illustration.body;

import java.util.Locale;

/**
 * What a person wears.
 *
 * @param topColour as 0xRRGGBB, like the other colours
 */
public record Outfit(
        Top top, Bottom bottom, boolean shoes, int topColour, int bottomColour, int shoeColour) {

    /** A garment of the upper body. */
    public enum Top {
        BARE,
        CROP_TOP,
        SINGLET,
        T_SHIRT,
        TUNIC;

        /** The name in scene files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A garment of the legs. */
    public enum Bottom {
        BARE,
        SHORTS,
        TROUSERS;

        /** The name in scene files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nothing: the plain figure of the body map. */
    public static final Outfit NONE = new Outfit(Top.BARE, Bottom.BARE, false, 0, 0, 0);

    /** A therapist's tunic, trousers and shoes. */
    public static final Outfit THERAPIST =
            new Outfit(Top.TUNIC, Bottom.TROUSERS, true, 0x2A6B6E, 0x3B4653, 0xE4E2DC);

    private static final int SHORTS_COLOUR = 0x3C4A63;
    private static final int TOP_COLOUR = 0x6E8FA8;

    /** A runner's top and shorts in their usual colours. */
    public static Outfit runner(Top top) {
        return runner(top, TOP_COLOUR, SHORTS_COLOUR);
    }

    public static Outfit runner(Top top, int topColour, int shortsColour) {
        return new Outfit(top, Bottom.SHORTS, false, topColour, shortsColour, 0);
    }
}
