package org.palpate.illustration.render;

/** How light and ink treat a mesh. */
public enum Material {
    SKIN,
    CLOTH,
    HAIR,
    SHEET,
    PROP,
    /** Catches shadows and is otherwise invisible. */
    FLOOR
}
