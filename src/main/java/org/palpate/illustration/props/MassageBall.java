package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/** A firm rubber ball for the sole, the calf or the hip. */
public record MassageBall(Vec3 centre, double radius) implements Prop {

    private static final int STEPS = 36;
    private static final double SEAM_WAVE = 0.44;

    @Override
    public List<Item> items(int object) {
        double[] arc = new double[2 * STEPS + 2];
        for (int i = 0; i <= STEPS; i++) {
            double angle = StrictMath.PI * i / STEPS;
            arc[i * 2] = -radius * StrictMath.cos(angle);
            arc[i * 2 + 1] = i % STEPS == 0 ? 0 : radius * StrictMath.sin(angle);
        }
        return new Parts("ball", object, Vec3.ZERO, Rotation.NONE)
                .add(
                        Finish.seamed(Palette.TEAL, Palette.LINEN, this::toSeam),
                        Solids.lathe(centre, new Vec3(0.5, 0.6, 0.3), Profile.of(arc)))
                .items();
    }

    /** The seam of a tennis ball. */
    private double toSeam(Vec3 rest) {
        double angle = StrictMath.atan2(rest.z(), rest.y());
        return rest.x() - radius * SEAM_WAVE * StrictMath.cos(2 * angle);
    }
}
