package org.palpate.illustration.body;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;

/** People for the tests of the body. */
final class Figures {

    private Figures() {}

    static Build woman() {
        return build(Sex.WOMAN, 1.72, 1);
    }

    static Build build(Sex sex, double height, double fullness) {
        return new Build(
                sex, height, fullness, SkinTone.OLIVE, HairStyle.CROPPED, HairColour.BROWN);
    }

    static PosedSkeleton standing(Build build) {
        return new PosedSkeleton(build.skeleton());
    }

    static PosedSkeleton withLeftKneeBent(Build build, double degrees) {
        PosedSkeleton skeleton = standing(build);
        skeleton.turn(Bone.SHANK, Side.LEFT, Rotation.aboutX(degrees));
        skeleton.settle();
        return skeleton;
    }
}
