package org.palpate.illustration.structures;

/** The maps of skin in which structures are drawn. */
enum LimbChart {
    /** Around the line from hip to knee and its extension up to the loin. */
    THIGH,
    /** Around the line from knee to ankle and on down to the ground. */
    SHANK,
    /** The foot from below. */
    SOLE,
    /** The foot from above. */
    INSTEP,
    /** Foot and ankle from the inner side. */
    INNER_FOOT,
    /** Foot and ankle from the outer side. */
    OUTER_FOOT,
    /** The back of the trunk, flat. */
    BACK
}
