package org.palpate.illustration.body;

import org.palpate.illustration.geometry.Vec3;

/** Lowered lids, brows and lips, drawn as curves on the rest figure's face. */
final class Face {

    private static final double LOWEST = 1.535;
    private static final double HIGHEST = 1.640;
    private static final double FRONT = .045;
    private static final double HALF_WIDTH = .058;
    private static final int LASHES = 0x2A1B18;

    private final int skin;
    private final int lash;
    private final int crease;
    private final int brow;
    private final int lips;
    private final int mouth;
    private final double browThickness;

    Face(Build build) {
        skin = build.tone().skin();
        lash = Colours.mix(skin, LASHES, .88);
        crease = Colours.mix(skin, LASHES, .22);
        int hair = Colours.mix(build.hairColour().rgb(), LASHES, .25);
        brow = Colours.mix(skin, hair, .85);
        lips = Colours.mix(skin, build.tone().lips(), build.isMan() ? .50 : .90);
        mouth = Colours.mix(build.tone().lips(), LASHES, .55);
        browThickness = build.isMan() ? .0030 : .0021;
    }

    /** The colour of the skin at a rest point. */
    int colour(Vec3 rest) {
        double x = Math.abs(rest.x());
        double y = rest.y();
        if (y < LOWEST || y > HIGHEST || rest.z() < FRONT || x > HALF_WIDTH) {
            return skin;
        }
        if (isOnArc(x, y, .0315, .0150, 1.6030, -.0036, .0013)) {
            return lash;
        }
        if (isOnArc(x, y, .0315, .0160, 1.6090, .0042, .0007)) {
            return crease;
        }
        if (isOnArc(x, y, .0320, .0200, 1.6235, .0050, browThickness)) {
            return brow;
        }
        return mouth(x, y);
    }

    /**
     * Whether a point lies on an arc that tapers to its ends.
     *
     * @param rise of the middle over the ends
     */
    private static boolean isOnArc(
            double x,
            double y,
            double middle,
            double halfWidth,
            double ends,
            double rise,
            double thickness) {
        double u = (x - middle) / halfWidth;
        double shape = 1 - u * u;
        return shape > 0 && Math.abs(y - ends - rise * shape) < thickness * (.35 + .65 * shape);
    }

    private int mouth(double x, double y) {
        double u = x / .0215;
        double shape = 1 - u * u;
        if (shape <= 0) {
            return skin;
        }
        double line = 1.5550 + .0010 * u * u;
        if (Math.abs(y - line) < .0010 * (.5 + .5 * shape)) {
            return mouth;
        }
        double bow = .0066 * shape * (1 - .22 * Math.max(0, 1 - Math.abs(u) * 4));
        boolean onLips = y < line + bow && y > line - .0082 * shape;
        return onLips ? lips : skin;
    }
}
