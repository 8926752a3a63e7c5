package org.palpate.illustration.skeleton;

import java.util.Locale;

/** The figure's own left or right. */
public enum Side {
    LEFT(1),
    RIGHT(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** 1 for the left, which lies at positive x; -1 for the right. */
    public int sign() {
        return sign;
    }

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The side on which a rest point lies. */
    public static Side of(double restX) {
        return restX >= 0 ? LEFT : RIGHT;
    }
}
