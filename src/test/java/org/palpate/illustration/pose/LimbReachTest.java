package org.palpate.illustration.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

class LimbReachTest {

    private final PosedSkeleton figure = new PosedSkeleton(Skeleton.of(1, Skeleton.REST_HEIGHT));

    @ParameterizedTest
    @EnumSource(Side.class)
    void bringsTheWristToThePlaceAndTurnsTheHand(Side side) {
        Vec3 wrist = new Vec3(side.sign() * .25, 1.15, .30);
        Vec3 fingers = new Vec3(0, -.2, 1).unit();
        Vec3 palm = Vec3.Y.negated().perpendicularTo(fingers);
        HandPlace place = HandPlace.of(figure.skeleton(), side, wrist, fingers, palm);

        Reach reach = ArmReach.solve(figure, side, place, new Vec3(side.sign() * .7, .9, 0), 0, 0);

        assertThat(reach.clamped()).isFalse();
        assertThat(figure.head(Bone.HAND, side).distanceTo(wrist)).isLessThan(.001);
        Vec3 knuckle = figure.head(Bone.MIDDLE_1, side).minus(wrist).unit();
        assertThat(knuckle.dot(fingers)).isCloseTo(1, within(1e-4));
    }

    @Test
    void keepsTheArmBonesTheirLength() {
        Vec3 shoulder = figure.head(Bone.UPPER_ARM, Side.LEFT);
        double upper = shoulder.distanceTo(figure.head(Bone.FOREARM, Side.LEFT));
        Vec3 wrist = shoulder.plus(.1, -.2, .25);
        HandPlace place = HandPlace.of(figure.skeleton(), Side.LEFT, wrist, Vec3.Z, Vec3.X);

        ArmReach.solve(figure, Side.LEFT, place, shoulder.plus(.5, 0, 0), 0, 0);

        assertThat(
                        figure.head(Bone.UPPER_ARM, Side.LEFT)
                                .distanceTo(figure.head(Bone.FOREARM, Side.LEFT)))
                .isCloseTo(upper, within(1e-9));
    }

    @Test
    void saysThatAPlaceIsOutOfReach() {
        Vec3 farAway = figure.head(Bone.UPPER_ARM, Side.LEFT).plus(1, 0, 0);
        HandPlace place = HandPlace.of(figure.skeleton(), Side.LEFT, farAway, Vec3.X, Vec3.Z);

        Reach reach = ArmReach.solve(figure, Side.LEFT, place, Vec3.ZERO, 0, 0);

        assertThat(reach.clamped()).isTrue();
        assertThat(reach.distance()).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void putsTheFootFlatOnTheFloor(Side side) {
        figure.moveBy(new Vec3(0, -.12, 0));
        Vec3 ankle = new Vec3(side.sign() * .12, .083, .10);
        Vec3 knee = figure.head(Bone.THIGH, side).plus(0, 0, 1);

        Reach reach = LegReach.solve(figure, side, ankle, knee, Vec3.Z, Vec3.Y);

        assertThat(reach.clamped()).isFalse();
        assertThat(figure.head(Bone.FOOT, side).distanceTo(ankle)).isLessThan(1e-9);
        assertThat(figure.head(Bone.SHANK, side).z()).as("bends forward").isGreaterThan(.10);
        assertThat(figure.rotation(Bone.FOOT, side).apply(Vec3.Y).y()).isCloseTo(1, within(1e-9));
    }
}
