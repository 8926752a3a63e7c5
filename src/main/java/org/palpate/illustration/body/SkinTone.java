package org.palpate.illustration.body;

import java.util.Locale;

/** Colours of skin, from very light to very dark, with the colours of lips and of face lines. */
public enum SkinTone {
    PORCELAIN(0xF3D5C2, 0xD79C8E),
    LIGHT(0xE9C1A0, 0xC98B78),
    OLIVE(0xD3A27B, 0xB3765F),
    BROWN(0xAE7A54, 0x8F5545),
    DEEP(0x80543A, 0x6B3B32),
    DARK(0x573727, 0x4A2725);

    private final int skin;
    private final int lips;

    SkinTone(int skin, int lips) {
        this.skin = skin;
        this.lips = lips;
    }

    /** Colour of the skin as 0xRRGGBB. */
    public int skin() {
        return skin;
    }

    /** Colour of the lips as 0xRRGGBB. */
    public int lips() {
        return lips;
    }

    /** The name in scene files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
