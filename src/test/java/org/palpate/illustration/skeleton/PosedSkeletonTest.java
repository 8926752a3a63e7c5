package org.palpate.illustration.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;

class PosedSkeletonTest {

    private final PosedSkeleton figure = new PosedSkeleton(Skeleton.of(1, Skeleton.REST_HEIGHT));

    @Test
    void standsWhereItRests() {
        Vec3 knee = figure.head(Bone.SHANK, Side.LEFT);

        assertThat(knee.distanceTo(new Vec3(.092, .48, .008))).isLessThan(1e-12);
    }

    @Test
    void mirrorsTheRightSide() {
        for (Bone bone : Bone.values()) {
            if (bone.paired()) {
                Vec3 left = figure.head(bone, Side.LEFT);
                assertThat(figure.head(bone, Side.RIGHT).distanceTo(left.mirrored()))
                        .as(bone.name())
                        .isLessThan(1e-12);
            }
        }
    }

    @Test
    void carriesTheFootWhenTheKneeBendsBySquare() {
        figure.turn(Bone.SHANK, Side.LEFT, Rotation.aboutX(90));
        figure.settle();

        Vec3 knee = figure.head(Bone.SHANK, Side.LEFT);
        Vec3 ankle = figure.head(Bone.FOOT, Side.LEFT);
        // the shank is .402 m long downwards and .026 m backwards; bent back it points behind
        assertThat(ankle.z()).isCloseTo(knee.z() - .402, within(1e-9));
        assertThat(ankle.y()).isCloseTo(knee.y() + .026, within(1e-9));
    }

    @Test
    void findsTheRestPointOfWhatItCarries() {
        figure.place(Rotation.aboutZ(90), new Vec3(1, 2, 3));
        figure.turn(Bone.THIGH, Side.RIGHT, Rotation.aboutX(-40));
        figure.settle();
        Vec3 onThigh = new Vec3(-.09, .7, .06);

        Vec3 world = figure.toWorld(Bone.THIGH, Side.RIGHT, onThigh);

        assertThat(figure.toRest(Bone.THIGH, Side.RIGHT, world).distanceTo(onThigh))
                .isLessThan(1e-12);
    }

    @Test
    void growsWithThePerson() {
        var tall = new PosedSkeleton(Skeleton.of(1, Skeleton.REST_HEIGHT * 1.1));

        double thigh =
                tall.head(Bone.THIGH, Side.LEFT).distanceTo(tall.head(Bone.SHANK, Side.LEFT));
        double rest =
                figure.head(Bone.THIGH, Side.LEFT).distanceTo(figure.head(Bone.SHANK, Side.LEFT));

        assertThat(thigh).isCloseTo(rest * 1.1, within(1e-12));
    }

    @Test
    void holdsAPinnedHandAndItsFingers() {
        Vec3 wrist = new Vec3(2, 1, 0);
        figure.pinHand(Side.LEFT, wrist, Rotation.NONE);

        Vec3 rest =
                figure.skeleton()
                        .head(Bone.INDEX_1, Side.LEFT)
                        .minus(figure.skeleton().head(Bone.HAND, Side.LEFT));
        assertThat(figure.head(Bone.INDEX_1, Side.LEFT).distanceTo(wrist.plus(rest)))
                .isLessThan(1e-12);

        figure.unpinHands();
        assertThat(figure.head(Bone.HAND, Side.LEFT).distanceTo(wrist)).isGreaterThan(1);
    }
}
