package org.palpate.illustration.structures;

import org.palpate.illustration.geometry.Interpolation;

/** Fibres that follow a strand's edges, so that they draw together where it narrows. */
final class FibrePattern {

    private static final double FIBRE_DARKNESS = .75;
    private static final double FIBRE_FREE_RIM = .004;
    private static final double BORDER_DARKNESS = .45;
    private static final double BORDER_WIDTH = .010;
    private static final double TENDON_SHEEN = .55;
    private static final double WAVE = .6;
    private static final double WAVES = 9;
    private static final double PENNATION = 2.5;

    private FibrePattern() {}

    /** How dark a fibre or the border runs here, 0..1. */
    static double at(Region region, SkinMark mark) {
        double border =
                BORDER_DARKNESS * (1 - Interpolation.smoothStep(0, BORDER_WIDTH, mark.inside()));
        double lines = 0;
        if (region.tissue().fibres() > 0) {
            double place = region.pennate() ? Math.abs(mark.across()) : mark.across();
            double slant = region.pennate() ? PENNATION * WAVES * mark.along() : 0;
            double wave =
                    StrictMath.cos(
                            place * Math.PI * region.tissue().fibres()
                                    + slant
                                    + WAVE * StrictMath.sin(mark.along() * WAVES));
            double half = .5 + .5 * wave;
            double sharp = half * half * half;
            lines =
                    FIBRE_DARKNESS
                            * sharp
                            * sharp
                            * Interpolation.smoothStep(0, FIBRE_FREE_RIM, mark.inside());
        }
        double sheen = region.tissue() == Tissue.MUSCLE ? 1 : TENDON_SHEEN;
        return Math.clamp((lines + border) * sheen, 0, 1);
    }
}
