package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * A firm foam wedge, low at one end and high at the other.
 *
 * @param base the middle of its underside
 * @param heading degrees about the vertical; it rises towards positive x at 0
 */
public record Wedge(Vec3 base, double heading, double length, double width, double height)
        implements Prop {

    private static final double EDGE_RADIUS = 0.007;
    private static final double LOW_END = 0.16;

    @Override
    public List<Item> items(int object) {
        double half = length / 2;
        double middle = height * 0.3;
        Outline side =
                Outline.polygon(
                        EDGE_RADIUS * 2,
                        -half,
                        middle,
                        half,
                        middle,
                        half,
                        middle - height,
                        -half,
                        middle - height * LOW_END);
        TriangleMesh foam =
                Solids.plate(
                        side, width / 2, EDGE_RADIUS, new Vec3(0, middle, 0), Rotation.aboutX(90));
        double seam = width / 2 - EDGE_RADIUS * 1.5;
        return new Parts("wedge", object, base, Rotation.aboutY(heading))
                .add(
                        Finish.seamed(
                                Palette.SLATE,
                                Palette.SLATE_DARK,
                                rest -> Math.abs(rest.y()) - seam),
                        foam)
                .items();
    }
}
