package org.palpate.illustration.structures;

/** Whether a structure lies under the skin or beneath others, of which it is the projection. */
public enum Depth {
    SURFACE,
    DEEP
}
