package org.palpate.illustration.pose;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.structures.SkinSpot;

/**
 * A place on posed skin.
 *
 * @param normal out of the skin
 * @param upper along the skin towards the structure's upper end
 */
public record Spot(Vec3 point, Vec3 normal, Vec3 upper) {

    private static final double STEP = .0015;
    private static final double FURTHEST = .35;
    private static final double GRADIENT_STEP = .002;

    /** Goes from inside the limb outwards until it meets the skin. */
    public static Spot find(SkinSpot place, PosedSkeleton figure, SkinField skin) {
        Vec3 axis = figure.toWorld(place.bone(), place.side(), place.axis());
        Vec3 outward = figure.rotation(place.bone(), place.side()).apply(place.outward()).unit();
        Vec3 lengthwise =
                figure.rotation(place.bone(), place.side()).apply(place.lengthwise()).unit();
        Vec3 point = axis;
        double gone = 0;
        while (gone < FURTHEST && skin.distance(point) < 0) {
            double stride = Math.max(STEP / 4, -skin.distance(point) * .6);
            point = point.along(outward, stride);
            gone += stride;
        }
        Vec3 normal = normal(skin, point);
        return new Spot(point, normal, lengthwise.negated().perpendicularTo(normal));
    }

    static Vec3 normal(SkinField skin, Vec3 p) {
        double h = GRADIENT_STEP;
        return new Vec3(
                        skin.distance(p.plus(h, 0, 0)) - skin.distance(p.plus(-h, 0, 0)),
                        skin.distance(p.plus(0, h, 0)) - skin.distance(p.plus(0, -h, 0)),
                        skin.distance(p.plus(0, 0, h)) - skin.distance(p.plus(0, 0, -h)))
                .unit();
    }

    /**
     * A direction along the skin, in degrees clockwise from the upper end for who looks at the
     * skin.
     */
    public Vec3 direction(double degrees) {
        double angle = StrictMath.toRadians(degrees);
        Vec3 right = upper.cross(normal).unit();
        return upper.times(StrictMath.cos(angle)).along(right, StrictMath.sin(angle));
    }

    /** The place lifted off the skin. */
    public Vec3 above(double height) {
        return point.along(normal, height);
    }
}
