package org.palpate.illustration.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Motion;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

class PostureTest {

    private final PosedSkeleton figure = new PosedSkeleton(Skeleton.of(1, Skeleton.REST_HEIGHT));

    @Test
    void refusesAJointPastItsRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Posture().set(Motion.KNEE_FLEXION, Side.LEFT, -10))
                .withMessage("knee-flexion goes from 0.0 to 145.0 degrees, not -10.0");
    }

    @Test
    void liftsTheThighForwardWhenTheHipBends() {
        new Posture().set(Motion.HIP_FLEXION, Side.LEFT, 90).applyTo(figure);

        Vec3 thigh = direction(Bone.THIGH, Bone.SHANK, Side.LEFT);
        assertThat(thigh.z()).isGreaterThan(.99);
    }

    @Test
    void spreadsBothLegsOutwards() {
        new Posture().set(Motion.HIP_ABDUCTION, 30).applyTo(figure);

        // the thigh leans out by half a degree at rest already
        assertThat(direction(Bone.THIGH, Bone.SHANK, Side.LEFT).x()).isCloseTo(.508, within(.005));
        assertThat(direction(Bone.THIGH, Bone.SHANK, Side.RIGHT).x())
                .isCloseTo(-.508, within(.005));
    }

    @Test
    void takesTheHeelBackwardsWhenTheKneeBends() {
        new Posture().set(Motion.KNEE_FLEXION, Side.RIGHT, 90).applyTo(figure);

        assertThat(direction(Bone.SHANK, Bone.FOOT, Side.RIGHT).z()).isLessThan(-.99);
    }

    @Test
    void pointsTheToesDownInPlantarFlexion() {
        new Posture().set(Motion.ANKLE_PLANTAR_FLEXION, 40).applyTo(figure);

        Vec3 foot = direction(Bone.FOOT, Bone.TOES, Side.LEFT);
        // at rest the toes lie .056 below and .143 before the ankle: 21 degrees down
        assertThat(StrictMath.toDegrees(StrictMath.asin(-foot.y()))).isCloseTo(61, within(1.0));
    }

    @Test
    void turnsTheKneeOutwardsInExternalRotation() {
        new Posture()
                .set(Motion.HIP_EXTERNAL_ROTATION, Side.LEFT, 40)
                .set(Motion.HIP_EXTERNAL_ROTATION, Side.RIGHT, 40)
                .applyTo(figure);

        assertThat(figure.rotation(Bone.SHANK, Side.LEFT).apply(Vec3.Z).x()).isGreaterThan(.6);
        assertThat(figure.rotation(Bone.SHANK, Side.RIGHT).apply(Vec3.Z).x()).isLessThan(-.6);
    }

    @Test
    void letsAnOverlayReplaceOnlyWhatItTells() {
        var posture = new Posture().set(Motion.HIP_FLEXION, 20).set(Motion.KNEE_FLEXION, 10);

        posture.overlay(new Posture().set(Motion.KNEE_FLEXION, Side.LEFT, 70));

        assertThat(posture.get(Motion.HIP_FLEXION, Side.LEFT)).isEqualTo(20);
        assertThat(posture.get(Motion.KNEE_FLEXION, Side.LEFT)).isEqualTo(70);
        assertThat(posture.get(Motion.KNEE_FLEXION, Side.RIGHT)).isEqualTo(10);
    }

    private Vec3 direction(Bone from, Bone to, Side side) {
        return figure.head(to, side).minus(figure.head(from, side)).unit();
    }
}
