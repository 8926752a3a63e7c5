package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * A taut woven strap.
 *
 * @param line the points it runs through
 * @param side the direction of its width where it starts
 */
public record StretchStrap(List<Vec3> line, Vec3 side) implements Prop {

    private static final double HALF_WIDTH = 0.018;
    private static final double HALF_THICKNESS = 0.002;
    private static final double STRIPE = 0.011;

    public StretchStrap {
        line = List.copyOf(line);
    }

    public static StretchStrap between(Vec3 from, Vec3 to, Vec3 side) {
        return new StretchStrap(List.of(from, to), side);
    }

    @Override
    public List<Item> items(int object) {
        return new Parts("strap", object, Vec3.ZERO, Rotation.NONE)
                .add(
                        Finish.seamed(
                                Palette.TEAL,
                                Palette.LINEN,
                                rest -> Math.abs(Math.abs(rest.y()) - STRIPE)),
                        Solids.band(line, side, HALF_WIDTH, HALF_THICKNESS))
                .items();
    }
}
