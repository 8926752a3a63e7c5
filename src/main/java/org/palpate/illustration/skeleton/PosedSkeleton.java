package org.palpate.illustration.skeleton;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;

/**
 * A skeleton in the world: each bone turns about its joint by a rotation given in the rest figure's
 * axes, on top of its parent's; {@link #settle} works out where everything then is.
 */
public final class PosedSkeleton {

    /** The rest point that {@link #place} puts somewhere: the middle between the hips. */
    public static final Vec3 PIVOT = new Vec3(0, .91, 0);

    private final Skeleton skeleton;
    private final Rotation[] turns = new Rotation[Skeleton.size()];
    private final Rotation[] rotations = new Rotation[Skeleton.size()];
    private final Vec3[] heads = new Vec3[Skeleton.size()];
    private final Map<Side, Pin> pins = new EnumMap<>(Side.class);
    private Rotation facing = Rotation.NONE;
    private Vec3 pivotPlace = PIVOT;

    public PosedSkeleton(Skeleton skeleton) {
        this.skeleton = skeleton;
        Arrays.fill(turns, Rotation.NONE);
        settle();
    }

    /** A copy that can be turned without moving this one. */
    public PosedSkeleton copy() {
        var copy = new PosedSkeleton(skeleton);
        System.arraycopy(turns, 0, copy.turns, 0, turns.length);
        copy.facing = facing;
        copy.pivotPlace = pivotPlace;
        copy.settle();
        return copy;
    }

    public Skeleton skeleton() {
        return skeleton;
    }

    public double scale() {
        return skeleton.scale();
    }

    /** Turns the whole figure and puts its pivot somewhere. */
    public void place(Rotation newFacing, Vec3 newPlace) {
        facing = newFacing;
        pivotPlace = newPlace;
    }

    public void moveBy(Vec3 shift) {
        pivotPlace = pivotPlace.plus(shift);
        settle();
    }

    public Rotation facing() {
        return facing;
    }

    public Vec3 pivotPlace() {
        return pivotPlace;
    }

    public void turn(Bone bone, Side side, Rotation turn) {
        turns[Skeleton.index(bone, side)] = turn;
    }

    public void turn(Bone bone, Rotation turn) {
        turn(bone, Side.LEFT, turn);
    }

    /** Holds a hand in the world without its arm, until {@link #unpinHands}. */
    public void pinHand(Side side, Vec3 wrist, Rotation turn) {
        pins.put(side, new Pin(wrist, turn));
        settle();
    }

    public void unpinHands() {
        pins.clear();
        settle();
    }

    private @Nullable Pin pinOf(int index) {
        for (Side side : Side.values()) {
            if (index == Skeleton.index(Bone.HAND, side)) {
                return pins.get(side);
            }
        }
        return null;
    }

    /** Works out where every bone is; to be called after turning, before asking. */
    public void settle() {
        for (int index = 0; index < turns.length; index++) {
            if (isUsed(index)) {
                settle(index);
            }
        }
    }

    @SuppressWarnings("EnumOrdinal") // the second half of the arrays holds the right side's bones
    private static boolean isUsed(int index) {
        int bones = Bone.values().length;
        return index < bones || Bone.values()[index - bones].paired();
    }

    private void settle(int index) {
        int parent = skeleton.parent(index);
        Vec3 rest = skeleton.head(index);
        Pin pin = pinOf(index);
        if (pin != null) {
            rotations[index] = pin.turn();
            heads[index] = pin.wrist();
            return;
        }
        if (parent < 0) {
            rotations[index] = facing.times(turns[index]);
            heads[index] = pivotPlace.along(facing.apply(rest.minus(PIVOT)), skeleton.scale());
            return;
        }
        rotations[index] = rotations[parent].times(turns[index]);
        Vec3 offset = rotations[parent].apply(rest.minus(skeleton.head(parent)));
        heads[index] = heads[parent].along(offset, skeleton.scale());
    }

    /** Where the bone's joint is. */
    public Vec3 head(Bone bone, Side side) {
        return heads[Skeleton.index(bone, side)];
    }

    public Vec3 head(Bone bone) {
        return head(bone, Side.LEFT);
    }

    /** Where the bone ends; meaningful for fingers. */
    public Vec3 tail(Bone bone, Side side) {
        return toWorld(bone, side, skeleton.tail(bone, side));
    }

    /** How the bone is turned in the world. */
    public Rotation rotation(Bone bone, Side side) {
        return rotations[Skeleton.index(bone, side)];
    }

    public Rotation rotation(Bone bone) {
        return rotation(bone, Side.LEFT);
    }

    /** Where a point of the rest figure goes when the bone carries it. */
    public Vec3 toWorld(Bone bone, Side side, Vec3 restPoint) {
        Vec3 offset = restPoint.minus(skeleton.head(bone, side));
        return head(bone, side).along(rotation(bone, side).apply(offset), skeleton.scale());
    }

    /** The rest point that the bone carries to a point of the world. */
    public Vec3 toRest(Bone bone, Side side, Vec3 worldPoint) {
        Vec3 offset = worldPoint.minus(head(bone, side)).times(1 / skeleton.scale());
        return skeleton.head(bone, side).plus(rotation(bone, side).inverse().apply(offset));
    }

    private record Pin(Vec3 wrist, Rotation turn) {}
}
