package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * A soft cushion that bulges in the middle and comes to four corners.
 *
 * @param base the middle of its underside
 * @param heading degrees about the vertical; its length lies along x at 0
 */
public record Pillow(Vec3 base, double heading, double length, double width, double height)
        implements Prop {

    private static final int STEPS = 56;
    private static final double UNDERSIDE = 0.36;
    private static final double WAIST = 0.07;
    private static final double SEAM = 0.0015;

    @Override
    public List<Item> items(int object) {
        return new Parts("pillow", object, base, Rotation.aboutY(heading))
                .add(
                        Finish.seamed(
                                Palette.COTTON,
                                Palette.COTTON_SEAM,
                                rest -> Math.abs(rest.y() - height * UNDERSIDE) - SEAM),
                        cover())
                .items();
    }

    private TriangleMesh cover() {
        MeshBuilder mesh = new MeshBuilder(Vec3.ZERO, Rotation.NONE);
        mesh.patch((u, v) -> point(eased(v), eased(u), height * (1 - UNDERSIDE)), STEPS, STEPS);
        mesh.patch((u, v) -> point(eased(u), eased(v), -height * UNDERSIDE), STEPS, STEPS);
        return mesh.build();
    }

    /** -1..1, denser towards both ends, where the cover bends most. */
    private static double eased(double share) {
        return StrictMath.sin((share - 0.5) * StrictMath.PI);
    }

    private Vec3 point(double a, double b, double bulge) {
        double fullness = (1 - a * a * a * a) * (1 - b * b * b * b);
        double x = length / 2 * a * (1 - WAIST * (1 - b * b) * a * a);
        double z = width / 2 * b * (1 - WAIST * (1 - a * a) * b * b);
        return new Vec3(x, height * UNDERSIDE + bulge * Math.sqrt(Math.max(0, fullness)), z);
    }
}
