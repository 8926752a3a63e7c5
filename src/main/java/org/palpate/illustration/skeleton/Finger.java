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

    private final List<Bone> bones;

    Finger(Bone... bones) {
        this.bones = List.of(bones);
    }

    public List<Bone> bones() {
        return bones;
    }
}
