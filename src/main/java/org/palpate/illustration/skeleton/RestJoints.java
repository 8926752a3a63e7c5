package org.palpate.illustration.skeleton;

import java.util.List;

import org.palpate.illustration.geometry.Vec3;

/** Measurements of the rest figure: its own proportions, in metres at 1.72 m. */
final class RestJoints {

    private static final double[][] KNUCKLES = {
        {.088, .027}, {.092, .006}, {.086, -.014}, {.076, -.032}
    };
    private static final double[][] PHALANGES = {
        {.043, .026, .022}, {.047, .030, .024}, {.044, .028, .023}, {.034, .021, .020}
    };
    private static final double[] FAN = {.11, .02, -.07, -.17};
    private static final double[] THUMB_PHALANGES = {.042, .034, .027};
    private static final double THUMB_BEND = .25;

    private final Vec3[] heads = new Vec3[Skeleton.size()];
    private final Vec3[] tails = new Vec3[Skeleton.size()];

    private RestJoints() {}

    static Skeleton skeleton(double width, double scale) {
        var joints = new RestJoints();
        joints.placeMiddle();
        for (Side side : Side.values()) {
            joints.placeLeg(side);
            joints.placeArm(side, width);
            joints.placeHand(side);
        }
        for (int i = 0; i < Skeleton.size(); i++) {
            if (joints.tails[i] == null) {
                joints.tails[i] = joints.heads[i];
            }
        }
        return new Skeleton(joints.heads, joints.tails, scale);
    }

    private void placeMiddle() {
        middle(Bone.ROOT, .96, 0);
        middle(Bone.SPINE_LOWEST, .98, -.015);
        middle(Bone.SPINE_LOWER, 1.05, -.01);
        middle(Bone.SPINE_MIDDLE, 1.13, -.01);
        middle(Bone.SPINE_UPPER, 1.23, -.02);
        middle(Bone.SPINE_TOP, 1.34, -.035);
        middle(Bone.NECK_LOWER, 1.445, -.025);
        middle(Bone.NECK_MIDDLE, 1.475, -.018);
        middle(Bone.NECK_UPPER, 1.505, -.01);
        middle(Bone.HEAD, 1.535, 0);
    }

    private void placeLeg(Side side) {
        paired(Bone.THIGH, side, .088, .905, 0);
        paired(Bone.SHANK, side, .092, .48, .008);
        paired(Bone.FOOT, side, .096, .078, -.018);
        paired(Bone.TOES, side, .112, .022, .125);
    }

    private void placeArm(Side side, double width) {
        double shoulder = .172 * width;
        paired(Bone.CLAVICLE, side, .02, 1.395, .045);
        paired(Bone.SCAPULA, side, .10 * width, 1.415, .01);
        paired(Bone.UPPER_ARM, side, shoulder, 1.392, -.015);
        paired(Bone.FOREARM, side, shoulder + .1755, 1.167, -.022);
        paired(Bone.FOREARM_TWIST, side, shoulder + .25, 1.074, .008);
        paired(Bone.HAND, side, shoulder + .3225, .981, .039);
    }

    private void placeHand(Side side) {
        Vec3 wrist = heads[Skeleton.index(Bone.HAND, side)];
        Vec3 forward = wrist.minus(heads[Skeleton.index(Bone.FOREARM, side)]).unit();
        Vec3 palm = new Vec3(-side.sign() * .78, -.62, 0).perpendicularTo(forward);
        Vec3 thumbward = Vec3.Z.perpendicularTo(forward).perpendicularTo(palm);
        for (int finger = 0; finger < Finger.LONG.size(); finger++) {
            Vec3 joint =
                    wrist.along(forward, KNUCKLES[finger][0]).along(thumbward, KNUCKLES[finger][1]);
            Vec3 direction = forward.along(thumbward, FAN[finger]).unit();
            List<Bone> bones = Finger.LONG.get(finger).bones();
            for (int bone = 0; bone < bones.size(); bone++) {
                heads[Skeleton.index(bones.get(bone), side)] = joint;
                joint = joint.along(direction, PHALANGES[finger][bone]);
                tails[Skeleton.index(bones.get(bone), side)] = joint;
            }
        }
        placeThumb(side, wrist, forward, palm, thumbward);
    }

    private void placeThumb(Side side, Vec3 wrist, Vec3 forward, Vec3 palm, Vec3 thumbward) {
        Vec3 joint = wrist.along(forward, .018).along(thumbward, .024).along(palm, .010);
        Vec3 direction = forward.times(.72).along(thumbward, .62).along(palm, .30).unit();
        List<Bone> bones = Finger.THUMB.bones();
        for (int bone = 0; bone < bones.size(); bone++) {
            heads[Skeleton.index(bones.get(bone), side)] = joint;
            joint = joint.along(direction, THUMB_PHALANGES[bone]);
            tails[Skeleton.index(bones.get(bone), side)] = joint;
            direction = direction.along(forward, THUMB_BEND).unit();
        }
    }

    private void middle(Bone bone, double y, double z) {
        for (Side side : Side.values()) {
            heads[Skeleton.index(bone, side)] = new Vec3(0, y, z);
        }
    }

    private void paired(Bone bone, Side side, double x, double y, double z) {
        heads[Skeleton.index(bone, side)] = new Vec3(side.sign() * x, y, z);
    }
}
