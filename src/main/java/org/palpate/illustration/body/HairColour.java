package org.palpate.illustration.body;

import java.util.Locale;

/** Colours of hair. */
public enum HairColour {
    BLACK(0x2B2523),
    BROWN(0x533827),
    AUBURN(0x7C452B),
    BLOND(0xB98F55),
    GREY(0xA6A3A0);

    private final int rgb;

    HairColour(int rgb) {
        this.rgb = rgb;
    }

    /** The colour as 0xRRGGBB. */
    public int rgb() {
        return rgb;
    }

    /** The name in scene files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
