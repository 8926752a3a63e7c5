package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * A firm cushion of round section in a linen cover.
 *
 * @param centre the middle of its axis, a radius over what it lies on
 */
public record Bolster(Vec3 centre, Vec3 axis, double radius, double length) implements Prop {

    private static final double EDGE_RADIUS = 0.018;
    private static final double SEAM_INSET = 0.004;

    @Override
    public List<Item> items(int object) {
        double half = length / 2;
        Profile profile = Profile.of(-half, 0, -half, radius, half, radius, half, 0);
        return new Parts("bolster", object, Vec3.ZERO, Rotation.NONE)
                .add(
                        Finish.seamed(Palette.LINEN, Palette.LINEN_SEAM, this::toSeam),
                        Solids.lathe(centre, axis, profile.rounded(EDGE_RADIUS)))
                .items();
    }

    /** One seam round each end and one along the cover, below the side that faces the viewer. */
    private double toSeam(Vec3 rest) {
        double toRing = Math.abs(rest.x()) - (length / 2 - EDGE_RADIUS - SEAM_INSET);
        boolean onCover = toRing < 0;
        return onCover ? Math.min(-toRing, Math.abs(rest.y() + radius * 0.5)) : toRing;
    }
}
