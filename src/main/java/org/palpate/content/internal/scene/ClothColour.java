package org.palpate.content.internal.scene;

/** The colours that clothes come in. */
enum ClothColour {
    SLATE(0x3C4A63),
    SKY(0x6E8FA8),
    TEAL(0x2A6B6E),
    SAGE(0x7C9A82),
    PLUM(0x6B4A6E),
    ROSE(0xB57A86),
    RUST(0xA65D3F),
    OCHRE(0xC2964B),
    SAND(0xCDBB9C),
    CREAM(0xE4E2DC),
    GREY(0x8A8F96),
    CHARCOAL(0x3B4653),
    NAVY(0x2A3556);

    private final int rgb;

    ClothColour(int rgb) {
        this.rgb = rgb;
    }

    /** The colour as 0xRRGGBB. */
    int rgb() {
        return rgb;
    }
}
