package org.palpate.illustration.body;

import org.jspecify.annotations.Nullable;

import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;

/**
 * The parts that the body is blended from, parents before children: solids of one part flow into
 * each other everywhere, a part flows into its parent only about their joint.
 */
public enum BodyPart {
    TORSO(null, Side.LEFT, Bone.ROOT, 0, .1),
    NECK(TORSO, Side.LEFT, Bone.NECK_LOWER, .05, .15),
    HEAD(NECK, Side.LEFT, Bone.HEAD, .030, .12),
    LEFT_THIGH(TORSO, Side.LEFT, Bone.THIGH, .060, .16),
    LEFT_SHANK(LEFT_THIGH, Side.LEFT, Bone.SHANK, .035, .09),
    LEFT_FOOT(LEFT_SHANK, Side.LEFT, Bone.FOOT, .045, .09),
    LEFT_UPPER_ARM(TORSO, Side.LEFT, Bone.UPPER_ARM, .048, .12),
    LEFT_FOREARM(LEFT_UPPER_ARM, Side.LEFT, Bone.FOREARM, .03, .08),
    LEFT_HAND(LEFT_FOREARM, Side.LEFT, Bone.HAND, .022, .05),
    LEFT_THUMB(LEFT_HAND, Side.LEFT, Bone.THUMB_2, .012, .03),
    LEFT_INDEX(LEFT_HAND, Side.LEFT, Bone.INDEX_1, .012, .022),
    LEFT_MIDDLE(LEFT_HAND, Side.LEFT, Bone.MIDDLE_1, .012, .022),
    LEFT_RING(LEFT_HAND, Side.LEFT, Bone.RING_1, .012, .022),
    LEFT_LITTLE(LEFT_HAND, Side.LEFT, Bone.LITTLE_1, .012, .022),
    RIGHT_THIGH(TORSO, Side.RIGHT, Bone.THIGH, .060, .16),
    RIGHT_SHANK(RIGHT_THIGH, Side.RIGHT, Bone.SHANK, .035, .09),
    RIGHT_FOOT(RIGHT_SHANK, Side.RIGHT, Bone.FOOT, .045, .09),
    RIGHT_UPPER_ARM(TORSO, Side.RIGHT, Bone.UPPER_ARM, .048, .12),
    RIGHT_FOREARM(RIGHT_UPPER_ARM, Side.RIGHT, Bone.FOREARM, .03, .08),
    RIGHT_HAND(RIGHT_FOREARM, Side.RIGHT, Bone.HAND, .022, .05),
    RIGHT_THUMB(RIGHT_HAND, Side.RIGHT, Bone.THUMB_2, .012, .03),
    RIGHT_INDEX(RIGHT_HAND, Side.RIGHT, Bone.INDEX_1, .012, .022),
    RIGHT_MIDDLE(RIGHT_HAND, Side.RIGHT, Bone.MIDDLE_1, .012, .022),
    RIGHT_RING(RIGHT_HAND, Side.RIGHT, Bone.RING_1, .012, .022),
    RIGHT_LITTLE(RIGHT_HAND, Side.RIGHT, Bone.LITTLE_1, .012, .022);

    /** Every part, as a set of {@link #bit bits}. */
    static final int ALL = (1 << values().length) - 1;

    private static final int FINGERS = 5;

    private final @Nullable BodyPart parent;
    private final Side side;
    private final Bone joint;
    private final double blend;
    private final double blendReach;

    BodyPart(@Nullable BodyPart parent, Side side, Bone joint, double blend, double blendReach) {
        this.parent = parent;
        this.side = side;
        this.joint = joint;
        this.blend = blend;
        this.blendReach = blendReach;
    }

    /** The part on the given side that has this left part's name. */
    public BodyPart on(Side wanted) {
        int pairedParts = RIGHT_THIGH.index() - LEFT_THIGH.index();
        boolean swap = index() >= LEFT_THIGH.index() && side != wanted;
        return !swap
                ? this
                : values()[index() + (wanted == Side.RIGHT ? pairedParts : -pairedParts)];
    }

    public @Nullable BodyPart parent() {
        return parent;
    }

    /** The side of a limb's part; left for the middle parts. */
    public Side side() {
        return side;
    }

    /** The bone at whose joint the part hangs on its parent. */
    public Bone joint() {
        return joint;
    }

    /** Whether this is a finger or a thumb. */
    public boolean isFinger() {
        int first = LEFT_THUMB.on(side).index();
        return index() >= first && index() < first + FINGERS;
    }

    /** How widely the part flows into its parent at the joint, in metres of the rest figure. */
    double blend() {
        return blend;
    }

    /** How far from the joint the flowing fades. */
    double blendReach() {
        return blendReach;
    }

    /** The part with a place in arrays. */
    @SuppressWarnings("EnumOrdinal")
    public static BodyPart at(int index) {
        return values()[index];
    }

    /** The part's place in arrays. */
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }

    int bit() {
        return 1 << index();
    }

    /** Whether the two parts are one, or parent and child. */
    public boolean isNextTo(BodyPart other) {
        return this == other || parent == other || other.parent == this;
    }

    /** For each part the place of the part it hangs on, -1 for the torso. */
    public static int[] parents() {
        int[] parents = new int[values().length];
        for (BodyPart part : values()) {
            parents[part.index()] = part.parent == null ? -1 : part.parent.index();
        }
        return parents;
    }
}
