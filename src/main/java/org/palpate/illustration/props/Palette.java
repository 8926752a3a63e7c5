package org.palpate.illustration.props;

/** The calm colours of the treatment room, as 0xRRGGBB. */
final class Palette {

    static final int VINYL = 0xE9E0D2;
    static final int VINYL_SEAM = 0xCDBFAB;
    static final int WOOD = 0xC6A27A;
    static final int WOOD_GRAIN = 0xB48E66;
    static final int STEEL = 0xA9B3B9;
    static final int STEEL_LIGHT = 0xE6EBED;
    static final int RUBBER = 0x4A5560;
    static final int COTTON = 0xF3EDE2;
    static final int COTTON_SEAM = 0xD6CBB9;
    static final int LINEN = 0xB4C6C4;
    static final int LINEN_SEAM = 0x94AAA8;
    static final int SHEET = 0xD3DFE6;
    static final int SHEET_HEM = 0xC4D3DC;
    static final int SLATE = 0x7F93A3;
    static final int SLATE_DARK = 0x6B7F90;
    static final int MAT = 0xB3C1CC;
    static final int MAT_LINE = 0x9FAFBC;
    static final int TEAL = 0x2F7F7B;
    static final int TEAL_DARK = 0x23666A;
    static final int TOWEL = 0xF0E8DA;
    static final int TOWEL_BAND = 0x9FBDBA;
    static final int GEL = 0x7FB2D6;
    static final int GEL_SEAM = 0x5C93BD;
    static final int ICE = 0xD6EBF4;
    static final int ICE_LIGHT = 0xF5FBFD;
    static final int PAPER_CUP = 0xF6F1E6;
    static final int WATER = 0xB4DAE6;
    static final int WATER_LIGHT = 0xDDF0F4;
    static final int TUB = 0xE7EAEA;
    static final int WALL = 0xF1EADF;
    static final int FLOOR = 0xFFFFFF;

    private Palette() {}

    /** The colour that lies {@code share} (0..1) of the way from one to the other. */
    static int mix(int from, int to, double share) {
        double s = Math.clamp(share, 0, 1);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            mixed |= (int) Math.rint(a + (b - a) * s) << shift;
        }
        return mixed;
    }
}
