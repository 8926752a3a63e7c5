package org.palpate.illustration.render;

/** What a surface answers for one point: written by the surface, read by the tracer at once. */
public final class Paint {

    /**
     * Regions from here on are highlighted structures; smaller ones only part colours by a line.
     */
    public static final int FIRST_STRUCTURE = 10;

    /** Colour as 0xRRGGBB. */
    public int colour;

    /** 0 for plain skin or cloth; another region is parted by a thin line. */
    public int region;

    /** How dark a fibre line runs here, 0..1. */
    public double fibre;
}
