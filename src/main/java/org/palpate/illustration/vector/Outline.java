package org.palpate.illustration.vector;

/**
 * How masks become paths.
 *
 * @param error how far a curve may leave the mask's edge, in subpixels
 * @param smallest area of a piece that is kept, in subpixels
 * @param corner turns sharper than this (degrees) stay corners
 * @param scale from subpixels to pixels
 */
public record Outline(double error, double smallest, double corner, double scale) {

    private static final int FEWEST_POINTS = 8;

    /** The path around everything above {@code level}; empty if there is nothing. */
    public String trace(Mask mask, double level) {
        PathData path = new PathData();
        for (double[] line : Contours.of(mask, level)) {
            if (line.length >= FEWEST_POINTS * 2 && Math.abs(Contours.area(line)) >= smallest) {
                path.closed(CurveFit.closed(line, error, corner), scale);
            }
        }
        return path.toString();
    }
}
