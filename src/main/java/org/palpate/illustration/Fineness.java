package org.palpate.illustration;

import org.palpate.illustration.render.Quality;

/** How much work goes into a picture. */
public enum Fineness {
    /** A small, quick one to look at while writing a scene. */
    DRAFT(.009, .5),
    /** For the web and for print. */
    FINAL(.0045, 1);

    private final double cell;
    private final double scale;

    Fineness(double cell, double scale) {
        this.cell = cell;
        this.scale = scale;
    }

    /** Size of the cells in which skin is meshed, in metres. */
    double cell() {
        return cell;
    }

    Quality quality() {
        return this == DRAFT ? Quality.DRAFT : Quality.FINAL;
    }

    /** Size of the picture over the size that its scene asks for. */
    public double scale() {
        return scale;
    }
}
