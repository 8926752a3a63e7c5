package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * A tightly rolled towel that supports a knee or an ankle.
 *
 * @param centre the middle of its axis, a radius over what it lies on
 */
public record Roll(Vec3 centre, Vec3 axis, double radius, double length) implements Prop {

    private static final double EDGE_RADIUS = 0.010;
    private static final double LAYER = 0.011;
    private static final double BAND_INSET = 0.045;
    private static final double BAND_HALF_WIDTH = 0.009;
    private static final double LINE = 0.14;

    @Override
    public List<Item> items(int object) {
        double half = length / 2;
        Profile profile = Profile.of(-half, 0, -half, radius, half, radius, half, 0);
        return new Parts("roll", object, Vec3.ZERO, Rotation.NONE)
                .add(
                        (rest, normal, paint) -> Finish.set(paint, colour(rest), 0),
                        Solids.lathe(centre, axis, profile.rounded(EDGE_RADIUS)))
                .items();
    }

    private int colour(Vec3 rest) {
        double inset = length / 2 - Math.abs(rest.x());
        if (inset > EDGE_RADIUS) {
            boolean band = Math.abs(inset - BAND_INSET) < BAND_HALF_WIDTH;
            return band ? Palette.TOWEL_BAND : Palette.TOWEL;
        }
        double reach = Math.sqrt(rest.y() * rest.y() + rest.z() * rest.z());
        double turns = StrictMath.atan2(rest.z(), rest.y()) / (2 * StrictMath.PI);
        double layer = reach / LAYER - turns;
        boolean between = layer - Math.floor(layer) < LINE && reach < radius - LAYER / 2;
        return between ? Palette.COTTON_SEAM : Palette.TOWEL;
    }
}
