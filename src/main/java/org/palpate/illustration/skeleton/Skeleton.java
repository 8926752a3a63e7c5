package org.palpate.illustration.skeleton;

import org.palpate.illustration.geometry.Vec3;

/**
 * Where each bone begins and ends on the rest figure, which stands 1.72 m tall with arms a little
 * away from the body; {@link #scale} turns rest lengths into the person's own.
 */
public final class Skeleton {

    /** Height of the rest figure in metres. */
    public static final double REST_HEIGHT = 1.72;

    private static final int BONES = Bone.values().length;

    private final Vec3[] heads = new Vec3[BONES * 2];
    private final Vec3[] tails = new Vec3[BONES * 2];
    private final int[] parents = new int[BONES * 2];
    private final double scale;

    Skeleton(Vec3[] heads, Vec3[] tails, double scale) {
        this.scale = scale;
        for (Bone bone : Bone.values()) {
            for (Side side : Side.values()) {
                int index = index(bone, side);
                this.heads[index] = heads[index];
                this.tails[index] = tails[index];
                Bone parent = bone.parent();
                parents[index] = parent == null ? -1 : index(parent, side);
            }
        }
    }

    /**
     * The bones of a person.
     *
     * @param shoulderWidth 1 for the narrower, 1.07 for the broader frame
     * @param height of the person in metres
     */
    public static Skeleton of(double shoulderWidth, double height) {
        return RestJoints.skeleton(shoulderWidth, height / REST_HEIGHT);
    }

    /** The place of a bone in arrays; a middle bone has one place whatever the side. */
    public static int index(Bone bone, Side side) {
        return bone.paired() && side == Side.RIGHT ? BONES + bone.index() : bone.index();
    }

    /** Places of bones in arrays run from 0 to this, exclusive. */
    public static int size() {
        return BONES * 2;
    }

    /** The index of the bone this one hangs on, or -1. */
    public int parent(int index) {
        return parents[index];
    }

    /** Where the bone begins (its joint) on the rest figure. */
    public Vec3 head(Bone bone, Side side) {
        return heads[index(bone, side)];
    }

    public Vec3 head(Bone bone) {
        return heads[bone.index()];
    }

    Vec3 head(int index) {
        return heads[index];
    }

    /** Where the bone ends on the rest figure; meaningful for fingers, else its head. */
    public Vec3 tail(Bone bone, Side side) {
        return tails[index(bone, side)];
    }

    /** Person's lengths over rest lengths. */
    public double scale() {
        return scale;
    }

    /** The direction out of the palm on the rest figure. */
    public Vec3 palm(Side side) {
        Vec3 wrist = head(Bone.HAND, side);
        Vec3 normal =
                head(Bone.INDEX_1, side)
                        .minus(wrist)
                        .cross(head(Bone.LITTLE_1, side).minus(wrist))
                        .unit();
        Vec3 inwards = new Vec3(-side.sign(), -1, 0);
        return normal.dot(inwards) > 0 ? normal : normal.negated();
    }

    /** From the wrist to the knuckle of the middle finger on the rest figure. */
    public Vec3 handDirection(Side side) {
        return head(Bone.MIDDLE_1, side).minus(head(Bone.HAND, side)).unit();
    }
}
