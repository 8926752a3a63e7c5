package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * A low wooden box with a rubber top, to stand on or to stretch a calf from.
 *
 * @param base the middle of its underside
 * @param heading degrees about the vertical; its length lies along x at 0
 */
public record Step(Vec3 base, double heading, double length, double width, double height)
        implements Prop {

    private static final double RUBBER = 0.008;
    private static final double INSET = 0.008;
    private static final double RIB = 0.024;

    @Override
    public List<Item> items(int object) {
        double halfWood = (height - RUBBER) / 2;
        return new Parts("step", object, base, Rotation.aboutY(heading))
                .add(
                        Finish.wood(Vec3.X),
                        Solids.roundedBox(
                                new Vec3(0, halfWood, 0),
                                new Vec3(length / 2, halfWood, width / 2),
                                0.008,
                                Rotation.NONE))
                .add(
                        Finish.seamed(Palette.SLATE, Palette.SLATE_DARK, Step::toRib),
                        Solids.plate(
                                Outline.rectangle(length / 2 - INSET, width / 2 - INSET, 0.012),
                                RUBBER / 2,
                                RUBBER / 3,
                                new Vec3(0, height - RUBBER / 2, 0),
                                Rotation.NONE))
                .items();
    }

    private static double toRib(Vec3 rest) {
        return rest.z() - RIB * Math.rint(rest.z() / RIB);
    }
}
