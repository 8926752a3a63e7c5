package org.palpate.illustration.props;

import org.palpate.illustration.geometry.Vec3;

/**
 * Bends a flat sheet down over the edges of a table about the origin, and over feet or hands that
 * reach beyond them.
 */
final class HangingEdge {

    /**
     * Where a place of the flat sheet comes to lie.
     *
     * @param fromX the last place on the flat of the table, from which the sheet hangs
     * @param out how far it lies beyond that place
     * @param down how far it hangs below that place
     * @param along a coordinate that runs along the edges, for folds
     */
    record Place(
            double fromX,
            double fromZ,
            Vec3 direction,
            double out,
            double down,
            Vec3 outward,
            double along) {

        Vec3 point(double height) {
            return new Vec3(fromX, height - down, fromZ).along(direction, out);
        }
    }

    private static final double BEND = 0.034;
    private static final double INSET = BEND - 0.007;
    private static final double SEARCH_STEP = 0.015;
    private static final double RIGHT_ANGLE = StrictMath.PI / 2;
    private static final double CORNER_FLARE = 0.30;
    private static final double CORNER_LENGTH = 0.16;
    private static final double NEGLIGIBLE = 1e-12;

    private final double lowX;
    private final double highX;
    private final double lowZ;
    private final double highZ;

    HangingEdge(double lowX, double highX, double lowZ, double highZ) {
        this.lowX = lowX + INSET;
        this.highX = highX - INSET;
        this.lowZ = lowZ + INSET;
        this.highZ = highZ - INSET;
    }

    /** The edges of the table, moved out as far as something covered reaches beyond them. */
    static HangingEdge around(HeightProbe covered, double top, double reach) {
        double halfX = Table.LENGTH / 2;
        double halfZ = Table.WIDTH / 2;
        double lowX = -halfX;
        double highX = halfX;
        double lowZ = -halfZ;
        double highZ = halfZ;
        for (double x = -halfX - reach; x <= halfX + reach; x += SEARCH_STEP) {
            for (double z = -halfZ - reach; z <= halfZ + reach; z += SEARCH_STEP) {
                boolean beyond = Math.abs(x) > halfX || Math.abs(z) > halfZ;
                if (beyond && covered.height(x, z) > top) {
                    lowX = Math.min(lowX, x - SEARCH_STEP);
                    highX = Math.max(highX, x + SEARCH_STEP);
                    lowZ = Math.min(lowZ, z - SEARCH_STEP);
                    highZ = Math.max(highZ, z + SEARCH_STEP);
                }
            }
        }
        return new HangingEdge(lowX, highX, lowZ, highZ);
    }

    Place place(double x, double z) {
        double fromX = Math.clamp(x, lowX, highX);
        double fromZ = Math.clamp(z, lowZ, highZ);
        Vec3 beyond = new Vec3(x - fromX, 0, z - fromZ);
        double length = beyond.length();
        if (length < NEGLIGIBLE) {
            return new Place(x, z, Vec3.ZERO, 0, 0, Vec3.Y, along(x, z, 0));
        }
        Vec3 direction = beyond.times(1 / length);
        double angle = Math.min(length / BEND, RIGHT_ANGLE);
        double hanging = Math.max(0, length - BEND * RIGHT_ANGLE);
        double corner = 2 * Math.abs(direction.x() * direction.z());
        double flare = CORNER_FLARE * corner;
        double out = BEND * StrictMath.sin(angle) + hanging * flare;
        double down = BEND * (1 - StrictMath.cos(angle)) + hanging * Math.sqrt(1 - flare * flare);
        Vec3 outward = direction.times(StrictMath.sin(angle)).plus(0, StrictMath.cos(angle), 0);
        double turned = StrictMath.atan2(Math.abs(direction.z()), Math.abs(direction.x()));
        return new Place(fromX, fromZ, direction, out, down, outward, along(fromX, fromZ, turned));
    }

    /** Runs along a long side by x and round a corner to an end by z. */
    private double along(double x, double z, double turned) {
        boolean atEnd = x == lowX || x == highX;
        double share = atEnd ? turned / RIGHT_ANGLE : 1;
        return x + (atEnd ? CORNER_LENGTH * share + Math.abs(z) : 0);
    }
}
