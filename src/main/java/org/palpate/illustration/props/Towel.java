package org.palpate.illustration.props;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * A folded towel.
 *
 * @param base the middle of its underside
 * @param heading degrees about the vertical; its length lies along x at 0
 * @param layers how many folds lie on one another
 */
public record Towel(Vec3 base, double heading, double length, double width, int layers)
        implements Prop {

    public static final double LAYER = 0.014;

    private static final double CORNER_RADIUS = 0.016;
    private static final double SHIFT = 0.004;
    private static final double BAND_INSET = 0.055;
    private static final double BAND_HALF_WIDTH = 0.012;

    @Override
    public List<Item> items(int object) {
        List<TriangleMesh> folds = new ArrayList<>();
        for (int i = 0; i < layers; i++) {
            double offset = i % 2 == 0 ? 0 : SHIFT;
            folds.add(
                    Solids.plate(
                            Outline.rectangle(
                                    length / 2 - offset, width / 2 - offset / 2, CORNER_RADIUS),
                            LAYER / 2,
                            LAYER * 0.45,
                            new Vec3(offset / 2, LAYER * (i + 0.5), -offset),
                            Rotation.NONE));
        }
        return new Parts("towel", object, base, Rotation.aboutY(heading))
                .add(
                        Finish.twoColoured(
                                Palette.TOWEL,
                                Palette.TOWEL_BAND,
                                rest ->
                                        BAND_HALF_WIDTH
                                                - Math.abs(
                                                        length / 2
                                                                - BAND_INSET
                                                                - Math.abs(rest.x()))),
                        folds)
                .items();
    }
}
