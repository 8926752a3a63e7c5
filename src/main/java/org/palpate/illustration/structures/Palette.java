package org.palpate.illustration.structures;

/** Colours of tissue as 0xRRGGBB. */
final class Palette {

    static final int MUSCLE = 0xC8523F;
    static final int MUSCLE_DARKER = 0xB8442F;
    static final int MUSCLE_BROWNER = 0xB4583F;
    static final int SOLEUS = 0xB23A48;
    static final int TENDON = 0xE9D9B5;
    static final int LIGAMENT = 0xDCC489;
    static final int BAND = 0xE0563B;
    static final int ORIGIN = 0xE8A552;
    static final int BONE = 0xF3EBD8;
    static final int CARE = 0xE3B23C;

    static final int ILIOPSOAS = 0xB5651D;
    static final int PIRIFORMIS = 0x7B2D55;
    static final int GLUTEUS_MINIMUS = 0x8C3A4A;
    static final int VASTUS_INTERMEDIUS = 0x9A4A62;
    static final int TIBIALIS_POSTERIOR = 0x8E3B6B;
    static final int FLEXOR_HALLUCIS = 0xA8553A;
    static final int FLEXOR_DIGITORUM = 0xA63A50;
    static final int FOOT_MUSCLES = 0xC4674F;

    /** What a paler structure is mixed with. */
    static final int PALE = 0xEBD5C6;

    private Palette() {}

    static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 255;
            int b = to >> shift & 255;
            mixed |= (int) Math.rint(a + (b - a) * share) << shift;
        }
        return mixed;
    }
}
