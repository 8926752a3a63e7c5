package org.palpate.illustration.pose;

import java.util.EnumMap;
import java.util.Map;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Motion;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;

/**
 * The angles of legs, spine and neck in degrees, told in anatomical movements; what is not told is
 * 0. Side bend is positive to the right, rotation positive to the left. Spine and neck are the same
 * for both sides.
 */
public final class Posture {

    private final Map<Side, Map<Motion, Double>> degrees = new EnumMap<>(Side.class);

    public Posture() {
        for (Side side : Side.values()) {
            degrees.put(side, new EnumMap<>(Motion.class));
        }
    }

    /** A copy that can be changed without changing this one. */
    public Posture copy() {
        var copy = new Posture();
        degrees.forEach((side, motions) -> copy.motions(side).putAll(motions));
        return copy;
    }

    /**
     * Sets the movement on one side.
     *
     * @throws IllegalArgumentException if the joint does not go that far
     */
    public Posture set(Motion motion, Side side, double angle) {
        if (!motion.allows(angle)) {
            throw new IllegalArgumentException(
                    "%s goes from %s to %s degrees, not %s"
                            .formatted(motion.id(), motion.least(), motion.most(), angle));
        }
        motions(side).put(motion, angle);
        return this;
    }

    /** Sets the movement on both sides. */
    public Posture set(Motion motion, double angle) {
        for (Side side : Side.values()) {
            set(motion, side, angle);
        }
        return this;
    }

    public double get(Motion motion, Side side) {
        return motions(side).getOrDefault(motion, 0.0);
    }

    /** Lets every movement told by {@code other} replace the one told here. */
    public Posture overlay(Posture other) {
        other.degrees.forEach((side, motions) -> motions(side).putAll(motions));
        return this;
    }

    private Map<Motion, Double> motions(Side side) {
        return java.util.Objects.requireNonNull(degrees.get(side));
    }

    /** Turns the bones of legs, spine and neck. */
    public void applyTo(PosedSkeleton figure) {
        spread(figure, Bone.SPINE, Motion.SPINE_FLEXION);
        spread(figure, Bone.NECK, Motion.NECK_FLEXION);
        for (Side side : Side.values()) {
            applyLeg(figure, side);
        }
        figure.settle();
    }

    /** Turns the bones of the neck alone. */
    public void applyNeckTo(PosedSkeleton figure) {
        spread(figure, Bone.NECK, Motion.NECK_FLEXION);
        figure.settle();
    }

    private void spread(PosedSkeleton figure, java.util.List<Bone> bones, Motion flexion) {
        boolean neck = flexion == Motion.NECK_FLEXION;
        double count = bones.size();
        double flex = get(flexion, Side.LEFT) / count;
        double bend = get(neck ? Motion.NECK_SIDE_BEND : Motion.SPINE_SIDE_BEND, Side.LEFT) / count;
        double turn = get(neck ? Motion.NECK_ROTATION : Motion.SPINE_ROTATION, Side.LEFT) / count;
        Rotation each =
                Rotation.aboutX(flex).times(Rotation.aboutZ(bend)).times(Rotation.aboutY(turn));
        bones.forEach(bone -> figure.turn(bone, each));
    }

    private void applyLeg(PosedSkeleton figure, Side side) {
        Vec3 thigh =
                figure.skeleton()
                        .head(Bone.SHANK, side)
                        .minus(figure.skeleton().head(Bone.THIGH, side));
        figure.turn(
                Bone.THIGH,
                side,
                Rotation.aboutX(-get(Motion.HIP_FLEXION, side))
                        .times(Rotation.aboutZ(side.sign() * get(Motion.HIP_ABDUCTION, side)))
                        .times(
                                Rotation.about(
                                        thigh,
                                        -side.sign() * get(Motion.HIP_EXTERNAL_ROTATION, side))));
        figure.turn(Bone.SHANK, side, Rotation.aboutX(get(Motion.KNEE_FLEXION, side)));
        figure.turn(Bone.FOOT, side, Rotation.aboutX(get(Motion.ANKLE_PLANTAR_FLEXION, side)));
        figure.turn(Bone.TOES, side, Rotation.aboutX(-get(Motion.TOE_EXTENSION, side)));
    }
}
