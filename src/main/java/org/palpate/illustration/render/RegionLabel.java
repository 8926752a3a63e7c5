package org.palpate.illustration.render;

/**
 * A highlighted structure of a picture; the paint's region says which label of the list it is.
 *
 * @param side {@code left} or {@code right}
 * @param colour as 0xRRGGBB
 */
public record RegionLabel(String structure, String side, String name, int colour) {

    /** The structure and its side as one word, for ids. */
    public String id() {
        return structure + "-" + side;
    }
}
