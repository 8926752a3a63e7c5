package org.palpate.illustration.props;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;

/** The horseshoe of padding that a prone client's face rests in, on two rods from the table. */
final class FaceCradle {

    /** From the end of the table to the middle of the face. */
    static final double REACH = 0.165;

    private static final double HALF_WIDTH = 0.048;
    private static final double HALF_THICKNESS = 0.034;
    private static final double RING_X = 0.105;
    private static final double RING_Z = 0.092;
    private static final double OPENING = 42;
    private static final int STEPS = 48;
    private static final double ROD_RADIUS = 0.011;
    private static final double ROD_Z = 0.09;

    private FaceCradle() {}

    static void addTo(Parts parts, Vec3 centre) {
        Vec3 middle = centre.plus(0, -HALF_THICKNESS, 0);
        List<Vec3> ring = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double degrees = OPENING + (360 - 2 * OPENING) * i / STEPS;
            double angle = StrictMath.toRadians(degrees);
            ring.add(
                    middle.plus(RING_X * StrictMath.cos(angle), 0, RING_Z * StrictMath.sin(angle)));
        }
        Vec3 start = ring.get(1).minus(ring.get(0));
        TriangleMesh pad = Solids.band(ring, start.cross(Vec3.Y), HALF_WIDTH, HALF_THICKNESS);
        List<TriangleMesh> rods = new ArrayList<>();
        for (int sign : new int[] {-1, 1}) {
            double y = middle.y() - HALF_THICKNESS - ROD_RADIUS * 0.6;
            rods.add(
                    Solids.tube(
                            List.of(
                                    new Vec3(centre.x() - RING_X * 0.6, y, sign * ROD_Z),
                                    new Vec3(centre.x() + REACH + 0.1, y, sign * ROD_Z)),
                            ROD_RADIUS));
        }
        parts.add(Finish.plain(Palette.VINYL), pad);
        parts.add(Finish.plain(Palette.STEEL), rods);
    }
}
