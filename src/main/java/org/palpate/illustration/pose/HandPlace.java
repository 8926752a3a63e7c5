package org.palpate.illustration.pose;

import org.jspecify.annotations.Nullable;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/**
 * Where a wrist is and how its hand is turned, in the world.
 *
 * @param elbow where the elbow has to be; null where the arm may choose
 */
public record HandPlace(Vec3 wrist, Rotation turn, @Nullable Vec3 elbow) {

    /** A hand whose fingers point along {@code fingers} and whose palm faces {@code palm}. */
    public static HandPlace of(Skeleton skeleton, Side side, Vec3 wrist, Vec3 fingers, Vec3 palm) {
        return new HandPlace(
                wrist,
                Rotation.aligning(skeleton.handDirection(side), skeleton.palm(side), fingers, palm),
                null);
    }

    HandPlace movedBy(Vec3 shift) {
        return new HandPlace(wrist.plus(shift), turn, elbow == null ? null : elbow.plus(shift));
    }
}
