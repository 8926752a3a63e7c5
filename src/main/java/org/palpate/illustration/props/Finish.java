package org.palpate.illustration.props;

import java.util.function.ToDoubleFunction;

import org.palpate.illustration.geometry.Interpolation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Paint;
import org.palpate.illustration.render.Surface;

/** How the parts of props are coloured: plain, with seams, in bands, as wood or steel. */
final class Finish {

    private static final double SEAM_HALF_WIDTH = 0.0022;
    private static final double SEAM_BLUR = 0.0012;
    private static final double GRAIN_LENGTH = 2.3;
    private static final double GRAIN_WIDTH = 95;
    private static final double SHEEN_WIDTH = 38;

    private Finish() {}

    static Surface plain(int colour) {
        return (rest, normal, paint) -> set(paint, colour, 0);
    }

    /**
     * Plain with seams.
     *
     * @param distance from the nearest seam in metres, by rest point
     */
    static Surface seamed(int colour, int seam, ToDoubleFunction<Vec3> distance) {
        return (rest, normal, paint) ->
                set(paint, Palette.mix(colour, seam, onLine(distance.applyAsDouble(rest))), 0);
    }

    /** Two colours parted by a line; {@code inside} is positive where the second one is. */
    static Surface twoColoured(int colour, int other, ToDoubleFunction<Vec3> inside) {
        return (rest, normal, paint) -> {
            boolean isOther = inside.applyAsDouble(rest) > 0;
            set(paint, isOther ? other : colour, isOther ? 1 : 0);
        };
    }

    /** Light wood with grain along one axis of the rest frame. */
    static Surface wood(Vec3 grain) {
        Vec3 across = grain.anyPerpendicular();
        Vec3 over = grain.cross(across);
        return (rest, normal, paint) -> {
            double drift = StrictMath.sin(rest.dot(grain) * GRAIN_LENGTH * 2) * 0.6;
            double wave =
                    StrictMath.sin(
                            (rest.dot(across) + 0.7 * rest.dot(over)) * GRAIN_WIDTH + drift * 3);
            set(paint, Palette.mix(Palette.WOOD, Palette.WOOD_GRAIN, 0.35 + 0.35 * wave), 0);
        };
    }

    /** Brushed steel: soft streaks of light across the length. */
    static Surface steel() {
        return (rest, normal, paint) -> set(paint, sheen(rest), 0);
    }

    static int sheen(Vec3 rest) {
        double wave = StrictMath.sin((rest.x() + 0.55 * rest.z()) * SHEEN_WIDTH);
        return Palette.mix(
                Palette.STEEL, Palette.STEEL_LIGHT, Interpolation.smoothStep(-0.6, 1, wave) * 0.8);
    }

    /** How much of a seam's colour shows at a distance from it: 1 on the seam, 0 beside it. */
    static double onLine(double distance) {
        return 1
                - Interpolation.smoothStep(
                        SEAM_HALF_WIDTH - SEAM_BLUR,
                        SEAM_HALF_WIDTH + SEAM_BLUR,
                        Math.abs(distance));
    }

    static void set(Paint paint, int colour, int region) {
        paint.colour = colour;
        paint.region = region;
        paint.fibre = 0;
    }
}
