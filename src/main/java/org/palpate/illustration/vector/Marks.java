package org.palpate.illustration.vector;

import java.util.List;

/** What is drawn over the picture to explain it. */
public record Marks(List<Arrow> arrows, List<AvoidRing> avoids, List<Label> labels) {

    public static final Marks NONE = new Marks(List.of(), List.of(), List.of());

    public static final int ARROW_COLOUR = 0x1F5FA8;
    public static final int AVOID_COLOUR = 0xB3261E;
    public static final int WORD_COLOUR = 0x2B2422;

    /** Around words and lines that lie on the picture. */
    public static final int HALO_COLOUR = 0xFFFFFF;

    public Marks {
        arrows = List.copyOf(arrows);
        avoids = List.copyOf(avoids);
        labels = List.copyOf(labels);
    }
}
