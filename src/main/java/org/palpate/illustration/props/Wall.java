package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * A piece of wall with a skirting board.
 *
 * @param foot the middle of its face, on the floor
 * @param heading degrees about the vertical; its face looks along z at 0
 */
public record Wall(Vec3 foot, double heading, double width, double height) implements Prop {

    private static final double HALF_THICKNESS = 0.03;
    private static final double HALF_SKIRTING = 0.04;

    @Override
    public List<Item> items(int object) {
        return new Parts("wall", object, foot, Rotation.aboutY(heading))
                .add(
                        Finish.plain(Palette.WALL),
                        Solids.roundedBox(
                                new Vec3(0, height / 2, -HALF_THICKNESS),
                                new Vec3(width / 2, height / 2, HALF_THICKNESS),
                                0.004,
                                Rotation.NONE))
                .add(
                        Finish.wood(Vec3.X),
                        Solids.roundedBox(
                                new Vec3(0, HALF_SKIRTING, 0),
                                new Vec3(width / 2, HALF_SKIRTING, 0.008),
                                0.004,
                                Rotation.NONE))
                .items();
    }
}
