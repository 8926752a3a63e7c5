package org.palpate.illustration.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Finger;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;

class BodyFieldTest {

    private static final double MILLIMETRE = .001;

    private final Build woman = Figures.woman();
    private final BodyField standing = new BodyField(woman, Figures.standing(woman));

    @ParameterizedTest
    @EnumSource(Sex.class)
    void holdsEveryJointInside(Sex sex) {
        Build build = Figures.build(sex, 1.72, 1);
        PosedSkeleton skeleton = Figures.standing(build);
        var field = new BodyField(build, skeleton);

        for (Bone bone : Bone.values()) {
            assertThat(field.distance(skeleton.head(bone, Side.RIGHT)))
                    .as(bone.name())
                    .isNegative();
        }
    }

    @Test
    void isPositiveOutside() {
        assertThat(standing.distance(new Vec3(0, 1.2, .5))).isGreaterThan(.15);
        assertThat(standing.distance(new Vec3(0, .3, 0))).isPositive();
        assertThat(standing.distance(new Vec3(0, 1.9, 0))).isPositive();
    }

    @Test
    void isTheSameOnBothSides() {
        for (double height = .05; height < 1.7; height += .1) {
            Vec3 left = new Vec3(.21, height, .04);
            assertThat(standing.distance(left.mirrored()))
                    .isCloseTo(standing.distance(left), within(1e-9));
        }
    }

    @Test
    void growsWithHeight() {
        Build tall = Figures.build(Sex.WOMAN, 1.72 * 1.1, 1);
        var field = new BodyField(tall, Figures.standing(tall));
        Vec3 aboveTheRestPivot = new Vec3(.1, .2, .12);

        double rest = standing.distance(PosedSkeleton.PIVOT.plus(aboveTheRestPivot));
        double grown = field.distance(PosedSkeleton.PIVOT.plus(aboveTheRestPivot.times(1.1)));

        assertThat(grown).isCloseTo(rest * 1.1, within(1e-9));
    }

    @Test
    void leavesRestPointsWhereTheyAreInTheRestPosture() {
        for (double height = .1; height < 1.7; height += .05) {
            Vec3 skin = standing.skinBeyond(new Vec3(.09, height, 0), Vec3.Z);
            assertThat(standing.rest(skin).distanceTo(skin)).isLessThan(2 * MILLIMETRE);
        }
    }

    @Test
    void keepsTheCalfTheCalfWhenTheKneeBends() {
        PosedSkeleton bent = Figures.withLeftKneeBent(woman, 90);
        var field = new BodyField(woman, bent);
        Vec3 calf = standing.skinBeyond(new Vec3(.09, .33, -.01), Vec3.Z.negated());

        Vec3 carried = bent.toWorld(Bone.SHANK, Side.LEFT, calf);

        assertThat(field.distance(carried)).isCloseTo(0, within(MILLIMETRE));
        assertThat(field.rest(carried).distanceTo(calf)).isLessThan(3 * MILLIMETRE);
        assertThat(field.nearest(carried)).isEqualTo(BodyPart.LEFT_SHANK);
    }

    @Test
    void followsTheSkeletonOnRefresh() {
        PosedSkeleton skeleton = Figures.standing(woman);
        var field = new BodyField(woman, skeleton);
        double before = field.distance(new Vec3(0, 1.2, .2));

        skeleton.moveBy(new Vec3(1, 0, 0));
        field.refresh();

        assertThat(field.distance(new Vec3(1, 1.2, .2))).isCloseTo(before, within(1e-9));
    }

    @Test
    void neverWebsAFingerToTheThighItNearlyTouches() {
        PosedSkeleton skeleton = Figures.standing(woman);
        var field = new BodyField(woman, skeleton);
        FieldProbe thigh = field.probe(BodyPart.LEFT_THIGH.bit());
        FieldProbe middle = field.probe(BodyPart.LEFT_MIDDLE.bit());
        Vec3 tip = lowerArmUntilTipIsNear(thigh, skeleton, field);
        Vec3 across = thigh.gradient(tip.x(), tip.y(), tip.z()).unit();
        double radius = HandShape.radius(Sex.WOMAN, Finger.MIDDLE, 3);

        Vec3 between = tip.along(across, -radius - .001);

        double apart =
                Math.min(
                        thigh.distance(between.x(), between.y(), between.z()),
                        middle.distance(between.x(), between.y(), between.z()));
        assertThat(apart).isPositive();
        assertThat(field.distance(between)).isCloseTo(apart, within(MILLIMETRE / 2));
    }

    private static Vec3 lowerArmUntilTipIsNear(
            FieldProbe thigh, PosedSkeleton skeleton, BodyField field) {
        for (double degrees = 0; degrees < 60; degrees += .1) {
            skeleton.turn(
                    Bone.UPPER_ARM,
                    Side.LEFT,
                    Rotation.aboutX(11).times(Rotation.aboutZ(-degrees)));
            skeleton.settle();
            field.refresh();
            Vec3 tip = skeleton.tail(Bone.MIDDLE_3, Side.LEFT);
            if (thigh.distance(tip.x(), tip.y(), tip.z()) < .010) {
                return tip;
            }
        }
        throw new IllegalStateException("the hand does not reach the thigh");
    }

    @Test
    void widensTheWaistWithFullness() {
        assertThat(halfWaist(Figures.build(Sex.MAN, 1.72, 1.25)))
                .isGreaterThan(halfWaist(Figures.build(Sex.MAN, 1.72, 1)) + .015);
        assertThat(halfWaist(Figures.build(Sex.MAN, 1.72, .88)))
                .isLessThan(halfWaist(Figures.build(Sex.MAN, 1.72, 1)) - .006);
    }

    private static double halfWaist(Build build) {
        var field = new BodyField(build, Figures.standing(build));
        return field.skinBeyond(new Vec3(0, 1.09, 0), Vec3.X).x();
    }

    @Test
    void bendsTheToesAtTheirOwnJoint() {
        PosedSkeleton skeleton = Figures.standing(woman);
        Vec3 greatToe = new Vec3(.084, .015, .18);
        Vec3 heel = new Vec3(.097, .031, -.044);
        skeleton.turn(Bone.TOES, Side.LEFT, Rotation.aboutX(-60));
        skeleton.settle();
        var field = new BodyField(woman, skeleton);

        assertThat(standing.distance(greatToe)).isNegative();
        assertThat(field.distance(greatToe)).isPositive();
        assertThat(field.distance(heel)).isNegative();
    }

    @Test
    void refusesABuildBeyondItsRange() {
        assertThatThrownBy(() -> Figures.build(Sex.MAN, 2.10, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("height");
    }
}
