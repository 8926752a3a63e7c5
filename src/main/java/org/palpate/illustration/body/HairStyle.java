package org.palpate.illustration.body;

import java.util.Locale;

/** How the hair is worn, or what covers it. */
public enum HairStyle {
    SHAVED,
    CROPPED,
    PARTED,
    CURLY,
    BOB,
    BUN,
    PONYTAIL,
    HEADSCARF;

    /** The name in scene files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
