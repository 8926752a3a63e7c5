package org.palpate.illustration.props;

import org.palpate.illustration.geometry.Interpolation;

/** Soft folds: faint on the table, fuller where the sheet hangs free. */
final class SheetFolds {

    private static final double CALM = 0.0012;
    private static final double ON_SLOPE = 0.0045;
    private static final double HANGING = 0.013;
    private static final double FULL_DROP = 0.16;

    private final double top;

    SheetFolds(double top) {
        this.top = top;
    }

    /** How far the sheet stands off at a place, never less than 0. */
    double depth(HangingEdge.Place place, double height) {
        double x = place.fromX();
        double z = place.fromZ();
        double calm =
                0.5
                        + 0.5
                                * StrictMath.sin(x * 17 + 3 * StrictMath.sin(z * 9))
                                * StrictMath.sin(z * 13 + 2 * StrictMath.sin(x * 7));
        double raised = Interpolation.smoothStep(0, 0.06, height - top);
        double falling = raised * (1 - Interpolation.smoothStep(0.08, 0.16, height - top));
        double drop = Interpolation.smoothStep(0, FULL_DROP, place.down());
        double flow = 0.5 + 0.5 * wave(place.along() + 0.12 * StrictMath.sin(3 * z));
        return CALM * calm + (ON_SLOPE * falling * (1 - drop) + HANGING * drop) * flow;
    }

    /** An uneven wave between -1 and 1. */
    private static double wave(double t) {
        return 0.66 * StrictMath.sin(t * 31 + 2.1 * StrictMath.sin(t * 5.3))
                + 0.34 * StrictMath.sin(t * 53 + 1.7 + StrictMath.sin(t * 11));
    }
}
