package org.palpate.illustration.pose;

import org.palpate.illustration.geometry.Vec3;

/** A limb of two bones that ends at a target, its middle joint bent towards a hint. */
record TwoBones(Vec3 middle, Vec3 end, Reach reach) {

    private static final double FOLDED = .01;
    private static final double STRETCHED = .998;

    static TwoBones solve(Vec3 start, Vec3 target, Vec3 hint, double upper, double lower) {
        Vec3 way = target.minus(start);
        double distance = way.length();
        double possible =
                Math.clamp(distance, Math.abs(upper - lower) + FOLDED, (upper + lower) * STRETCHED);
        Vec3 direction = way.unit();
        double along = (upper * upper - lower * lower + possible * possible) / (2 * possible);
        double aside = Math.sqrt(Math.max(0, upper * upper - along * along));
        Vec3 bend = hint.minus(start).perpendicularTo(direction);
        return new TwoBones(
                start.along(direction, along).along(bend, aside),
                start.along(direction, possible),
                new Reach(distance, upper + lower));
    }
}
