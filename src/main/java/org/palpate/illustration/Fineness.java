package org.palpate.illustration;

import org.palpate.illustration.render.Quality;

/** How much work goes into a picture. */
public enum Fineness {
    /** A small, quick one to look at while writing a scene. */
    DRAFT(.009, Quality.DRAFT, .5),
    /** For the web and for print. */
    FINAL(.0045, Quality.FINAL, 1);

    private final double cell;
    private final Quality quality;
    private final double scale;

    Fineness(double cell, Quality quality, double scale) {
        this.cell = cell;
        this.quality = quality;
        this.scale = scale;
    }

    /** Size of the cells in which skin is meshed, in metres. */
    double cell() {
        return cell;
    }

    Quality quality() {
        return quality;
    }

    /** Size of the picture over the size that its scene asks for. */
    double scale() {
        return scale;
    }
}
