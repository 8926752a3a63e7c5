package org.palpate.illustration.skeleton;

import static org.palpate.illustration.skeleton.Bone.Kind.MIDDLE;
import static org.palpate.illustration.skeleton.Bone.Kind.PAIRED;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The bones that carry the figure, parents before children. */
public enum Bone {
    ROOT(MIDDLE, null),
    SPINE_LOWEST(MIDDLE, ROOT),
    SPINE_LOWER(MIDDLE, SPINE_LOWEST),
    SPINE_MIDDLE(MIDDLE, SPINE_LOWER),
    SPINE_UPPER(MIDDLE, SPINE_MIDDLE),
    SPINE_TOP(MIDDLE, SPINE_UPPER),
    NECK_LOWER(MIDDLE, SPINE_TOP),
    NECK_MIDDLE(MIDDLE, NECK_LOWER),
    NECK_UPPER(MIDDLE, NECK_MIDDLE),
    HEAD(MIDDLE, NECK_UPPER),
    THIGH(PAIRED, ROOT),
    SHANK(PAIRED, THIGH),
    FOOT(PAIRED, SHANK),
    TOES(PAIRED, FOOT),
    CLAVICLE(PAIRED, SPINE_TOP),
    SCAPULA(PAIRED, CLAVICLE),
    UPPER_ARM(PAIRED, SCAPULA),
    FOREARM(PAIRED, UPPER_ARM),
    FOREARM_TWIST(PAIRED, FOREARM),
    HAND(PAIRED, FOREARM_TWIST),
    THUMB_1(PAIRED, HAND),
    THUMB_2(PAIRED, THUMB_1),
    THUMB_3(PAIRED, THUMB_2),
    INDEX_1(PAIRED, HAND),
    INDEX_2(PAIRED, INDEX_1),
    INDEX_3(PAIRED, INDEX_2),
    MIDDLE_1(PAIRED, HAND),
    MIDDLE_2(PAIRED, MIDDLE_1),
    MIDDLE_3(PAIRED, MIDDLE_2),
    RING_1(PAIRED, HAND),
    RING_2(PAIRED, RING_1),
    RING_3(PAIRED, RING_2),
    LITTLE_1(PAIRED, HAND),
    LITTLE_2(PAIRED, LITTLE_1),
    LITTLE_3(PAIRED, LITTLE_2);

    public static final List<Bone> SPINE =
            List.of(SPINE_LOWEST, SPINE_LOWER, SPINE_MIDDLE, SPINE_UPPER, SPINE_TOP);

    public static final List<Bone> NECK = List.of(NECK_LOWER, NECK_MIDDLE, NECK_UPPER, HEAD);

    private final Kind kind;
    private final @Nullable Bone parent;

    Bone(Kind kind, @Nullable Bone parent) {
        this.kind = kind;
        this.parent = parent;
    }

    /** The bone's place in arrays. */
    @SuppressWarnings("EnumOrdinal") // the order of the bones is part of their meaning
    int index() {
        return ordinal();
    }

    public boolean paired() {
        return kind == PAIRED;
    }

    public @Nullable Bone parent() {
        return parent;
    }

    enum Kind {
        MIDDLE,
        PAIRED
    }
}
