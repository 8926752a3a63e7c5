package org.palpate.illustration.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/** Lays hands on a thick limb: a cylinder of 7 cm radius along x at a height of 1 m. */
class HandOnSkinTest {

    private static final double RADIUS = .07;
    private static final double TOLERANCE = .006;
    private static final SkinField LIMB =
            (x, y, z) -> Math.sqrt((y - 1) * (y - 1) + z * z) - RADIUS;
    private static final Spot TOP = new Spot(new Vec3(0, 1 + RADIUS, 0), Vec3.Y, Vec3.X.negated());

    private final PosedSkeleton figure = new PosedSkeleton(Skeleton.of(1, 1.72));

    @ParameterizedTest
    @EnumSource(
            value = HandShape.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FOREARM"})
    void touchesWithoutSinking(HandShape shape) {
        for (Side side : Side.values()) {
            var hand = new HandOnSkin(figure, side, shape, LIMB);

            hand.lay(TOP, shape.angles(20));

            assertThat(hand.clearance())
                    .as("%s of the %s hand", shape, side)
                    .isBetween(-TOLERANCE, TOLERANCE);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = HandShape.class,
            names = {"FLAT_PALM", "WRAP", "THUMB"})
    void keepsFingersOutOfTheFlesh(HandShape shape) {
        var hand = new HandOnSkin(figure, Side.LEFT, shape, LIMB);

        hand.lay(TOP, shape.angles(0));

        assertThat(hand.deepest()).isGreaterThanOrEqualTo(-TOLERANCE);
    }

    @Test
    void putsTheThumbOnTheSpot() {
        var hand = new HandOnSkin(figure, Side.RIGHT, HandShape.THUMB, LIMB);

        hand.lay(TOP, HandShape.THUMB.angles(0));

        Vec3 tip = hand.workingPoint();
        assertThat(tip.x()).isCloseTo(0, within(.002));
        assertThat(tip.z()).isCloseTo(0, within(.002));
    }

    @Test
    void pointsTheFingersClockwiseFromTheUpperEnd() {
        // from above, the upper end at negative x, a quarter turn clockwise points to negative z
        assertThat(TOP.direction(90).distanceTo(Vec3.Z.negated())).isLessThan(1e-12);
    }

    @Test
    void laysTheForearmAcross() {
        var forearm = new ForearmOnSkin(figure, Side.LEFT, LIMB);
        HandPlace plan = forearm.plan(TOP, new HandAngles(90, 0, 0));

        figure.moveBy(new Vec3(0, -.05, .15));
        Reach reach = forearm.settle(plan, TOP, 0, 0);

        assertThat(reach.clamped()).isFalse();
        assertThat(forearm.clearance()).isCloseTo(-HandOnSkin.PRESS, within(.001));
    }
}
