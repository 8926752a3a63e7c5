package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * An exercise mat.
 *
 * @param base the middle of its underside
 * @param heading degrees about the vertical; its length lies along x at 0
 */
public record Mat(Vec3 base, double heading, double length, double width) implements Prop {

    public static final double THICKNESS = 0.012;

    private static final double CORNER_RADIUS = 0.035;
    private static final double EDGE_RADIUS = 0.005;
    private static final double LINE_INSET = 0.03;

    /** A mat of the usual size. */
    public static Mat at(Vec3 base, double heading) {
        return new Mat(base, heading, 1.9, 0.68);
    }

    @Override
    public List<Item> items(int object) {
        return new Parts("mat", object, base, Rotation.aboutY(heading))
                .add(
                        Finish.seamed(Palette.MAT, Palette.MAT_LINE, this::toLine),
                        Solids.plate(
                                Outline.rectangle(length / 2, width / 2, CORNER_RADIUS),
                                THICKNESS / 2,
                                EDGE_RADIUS,
                                new Vec3(0, THICKNESS / 2, 0),
                                Rotation.NONE))
                .items();
    }

    private double toLine(Vec3 rest) {
        double inset = Math.min(length / 2 - Math.abs(rest.x()), width / 2 - Math.abs(rest.z()));
        return inset - LINE_INSET;
    }
}
