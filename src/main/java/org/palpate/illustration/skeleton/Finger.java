package org.palpate.illustration.skeleton;

import java.util.List;

/** A finger's three bones from knuckle to tip. */
public enum Finger {
    THUMB(Bone.THUMB_1, Bone.THUMB_2, Bone.THUMB_3),
    INDEX(Bone.INDEX_1, Bone.INDEX_2, Bone.INDEX_3),
    MIDDLE(Bone.MIDDLE_1, Bone.MIDDLE_2, Bone.MIDDLE_3),
    RING(Bone.RING_1, Bone.RING_2, Bone.RING_3),
    LITTLE(Bone.LITTLE_1, Bone.LITTLE_2, Bone.LITTLE_3);

    public static final List<Finger> LONG = List.of(INDEX, MIDDLE, RING, LITTLE);

    private final Bone first;
    private final Bone second;
    private final Bone third;

    Finger(Bone first, Bone second, Bone third) {
        this.first = first;
        this.second = second;
        this.third = third;
    }

    public List<Bone> bones() {
        return List.of(first, second, third);
    }
}
