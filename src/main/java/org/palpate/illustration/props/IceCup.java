package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * A paper cup of ice for ice massage, its rim torn down so that the ice stands out.
 *
 * @param tip where the ice touches
 * @param pointing from the cup towards what it touches
 */
public record IceCup(Vec3 tip, Vec3 pointing) implements Prop {

    public static final double RADIUS = 0.033;
    public static final double LENGTH = 0.095;

    private static final double BASE_RADIUS = 0.025;
    private static final double RIM = -0.026;
    private static final double PAPER = 0.0016;
    private static final double BAND_FROM = -0.066;
    private static final double BAND_TO = -0.050;
    private static final int ICE_REGION = 2;
    private static final double STREAKS = 260;

    @Override
    public List<Item> items(int object) {
        Profile cup =
                Profile.of(
                        -LENGTH,
                        0,
                        -LENGTH,
                        BASE_RADIUS,
                        RIM,
                        RADIUS,
                        RIM,
                        RADIUS - PAPER,
                        RIM - 0.01,
                        RADIUS - PAPER);
        Profile ice =
                Profile.of(RIM - 0.01, RADIUS - PAPER, -0.006, RADIUS - 0.005, 0, 0.012, 0, 0);
        return new Parts("ice cup", object, Vec3.ZERO, Rotation.NONE)
                .add(
                        Finish.twoColoured(
                                Palette.PAPER_CUP,
                                Palette.TEAL,
                                rest -> Math.min(rest.x() - BAND_FROM, BAND_TO - rest.x())),
                        Solids.lathe(tip, pointing, cup))
                .add(
                        (rest, normal, paint) -> Finish.set(paint, frost(rest), ICE_REGION),
                        Solids.lathe(tip, pointing, ice.rounded(0.012)))
                .items();
    }

    private static int frost(Vec3 rest) {
        double wave =
                StrictMath.sin(STREAKS * (rest.y() + 0.4 * rest.x()))
                        * StrictMath.sin(STREAKS * (0.7 * rest.z() - 0.3 * rest.x()));
        return Palette.mix(Palette.ICE, Palette.ICE_LIGHT, 0.5 + 0.8 * wave);
    }
}
