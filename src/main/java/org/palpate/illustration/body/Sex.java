package org.palpate.illustration.body;

import java.util.Locale;

/** Which of the two frames a figure is built on. */
public enum Sex {
    WOMAN(1),
    MAN(1.07);

    private final double shoulderWidth;

    Sex(double shoulderWidth) {
        this.shoulderWidth = shoulderWidth;
    }

    /** Width of the shoulders over that of the narrower frame. */
    public double shoulderWidth() {
        return shoulderWidth;
    }

    /** The name in scene files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
