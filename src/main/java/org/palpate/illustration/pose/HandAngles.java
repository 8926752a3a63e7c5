package org.palpate.illustration.pose;

import org.palpate.illustration.geometry.Vec3;

/**
 * How a hand is turned over a spot of skin, in degrees.
 *
 * @param points where the fingers point along the skin: clockwise from the structure's upper end
 *     for who looks at the skin
 * @param pitch how steeply the fingers dip towards the skin: 0 flat, 90 straight down
 * @param roll how far the thumb side is raised, so that the palm faces sideways
 */
public record HandAngles(double points, double pitch, double roll) {

    Vec3 fingers(Spot spot) {
        double dip = StrictMath.toRadians(pitch);
        return spot.direction(points)
                .times(StrictMath.cos(dip))
                .along(spot.normal(), -StrictMath.sin(dip));
    }

    /** Where the palm faces, for a hand whose thumb lies on {@code thumbSign} of palm × fingers. */
    Vec3 palm(Spot spot, int thumbSign) {
        double dip = StrictMath.toRadians(pitch);
        Vec3 flat =
                spot.normal()
                        .times(-StrictMath.cos(dip))
                        .along(spot.direction(points), -StrictMath.sin(dip));
        Vec3 thumb = flat.cross(fingers(spot)).times(thumbSign);
        double turn = StrictMath.toRadians(roll);
        return flat.times(StrictMath.cos(turn)).along(thumb, StrictMath.sin(turn));
    }
}
