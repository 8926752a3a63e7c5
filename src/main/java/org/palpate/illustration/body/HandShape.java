package org.palpate.illustration.body;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Finger;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/** Palm, thumb and fingers, built along the bones of the left hand. */
final class HandShape {

    private static final List<Finger> FINGERS = List.of(Finger.values());

    private static final List<BodyPart> PARTS =
            List.of(
                    BodyPart.LEFT_THUMB,
                    BodyPart.LEFT_INDEX,
                    BodyPart.LEFT_MIDDLE,
                    BodyPart.LEFT_RING,
                    BodyPart.LEFT_LITTLE);

    /** Radii at the knuckle, the two further joints and the tip of each finger. */
    private static final double[][] RADII = {
        {.0155, .0118, .0104, .0082},
        {.0100, .0086, .0078, .0064},
        {.0102, .0089, .0080, .0066},
        {.0098, .0085, .0076, .0063},
        {.0086, .0074, .0067, .0056}
    };

    private static final double FINGER_BLEND = .005;

    private final Skeleton skeleton;
    private final double size;
    private final Sculptor sculptor;
    private final Vec3 wrist;
    private final Vec3 palm;

    HandShape(Build build, Skeleton skeleton, Sculptor sculptor) {
        this.skeleton = skeleton;
        this.sculptor = sculptor;
        size = sizeOf(build.sex());
        wrist = skeleton.head(Bone.HAND, Side.LEFT);
        palm = skeleton.palm(Side.LEFT);
    }

    /** Thickness of a hand over the drawn measures. */
    static double sizeOf(Sex sex) {
        return sex == Sex.MAN ? 1.06 : .96;
    }

    /** Radius of a finger at the start of its bone (0 to 2) or at its tip (3). */
    static double radius(Sex sex, Finger finger, int joint) {
        return RADII[FINGERS.indexOf(finger)][joint] * sizeOf(sex);
    }

    /** The part that a finger is. */
    static BodyPart part(Finger finger, Side side) {
        return PARTS.get(FINGERS.indexOf(finger)).on(side);
    }

    void add(Side side) {
        addPalm(side);
        addThumb(side);
        for (Finger finger : Finger.LONG) {
            addFinger(finger, side);
        }
    }

    private Vec3 head(Bone bone) {
        return skeleton.head(bone, Side.LEFT);
    }

    private Vec3 tail(Bone bone) {
        return skeleton.tail(bone, Side.LEFT);
    }

    private void addPalm(Side side) {
        sculptor.part(BodyPart.LEFT_HAND, side, .013).on(Bone.HAND);
        for (Finger finger : Finger.LONG) {
            Vec3 knuckle = head(finger.bones().get(0));
            sculptor.cone(wrist.towards(knuckle, .12), .0160 * size, knuckle, .0122 * size);
        }
        Vec3 index = head(Bone.INDEX_1);
        Vec3 little = head(Bone.LITTLE_1);
        Vec3 along = skeleton.handDirection(Side.LEFT);
        Vec3 across = palm.cross(along).unit();
        var axes = Rotation.ofAxes(across, along, across.cross(along));
        sculptor.ellipsoid(
                wrist.towards(index.towards(little, .5), .55).along(palm, .003),
                new Vec3(.036 * size, .045, .013 * size),
                axes);
        Vec3 heel = wrist.towards(little, .36).along(palm, .007);
        sculptor.cone(heel, .0145 * size, heel.towards(little, .5), .011 * size);
    }

    private void addThumb(Side side) {
        List<Bone> bones = Finger.THUMB.bones();
        sculptor.on(bones.get(0));
        sculptor.cone(head(bones.get(0)), .0155 * size, head(bones.get(1)), .0122 * size);
        sculptor.part(BodyPart.LEFT_THUMB, side, FINGER_BLEND);
        addPhalanges(Finger.THUMB, 1);
    }

    private void addFinger(Finger finger, Side side) {
        sculptor.part(part(finger, Side.LEFT), side, FINGER_BLEND);
        addPhalanges(finger, 0);
        addWebs(finger);
    }

    /** The skin that closes the gaps to the neighbouring fingers at the root. */
    private void addWebs(Finger finger) {
        int place = Finger.LONG.indexOf(finger);
        Bone root = finger.bones().getFirst();
        Vec3 along = tail(root).minus(head(root)).unit();
        for (int step = -1; step <= 1; step += 2) {
            int neighbour = place + step;
            if (neighbour < 0 || neighbour >= Finger.LONG.size()) {
                continue;
            }
            Vec3 other = head(Finger.LONG.get(neighbour).bones().getFirst());
            Vec3 aside = other.minus(head(root)).perpendicularTo(along);
            Vec3 start = head(root).along(aside, .0060).along(palm, .0015);
            sculptor.on(root)
                    .cone(
                            start.along(along, .006),
                            .0066 * size,
                            start.along(along, .018).along(aside, -.0012),
                            .0044 * size);
        }
    }

    private void addPhalanges(Finger finger, int first) {
        double[] radii = RADII[FINGERS.indexOf(finger)];
        for (int i = first; i < radii.length - 1; i++) {
            Bone bone = finger.bones().get(i);
            sculptor.on(bone);
            sculptor.cone(head(bone), radii[i] * size, tail(bone), radii[i + 1] * size);
        }
        addPad(finger, radii[radii.length - 1] * size);
    }

    /** The soft pad of the finger-tip, on the palm's side. */
    private void addPad(Finger finger, double tipRadius) {
        Bone last = finger.bones().get(2);
        Vec3 along = tail(last).minus(head(last));
        Vec3 down = padward(skeleton, finger, along.unit());
        Vec3 start = head(last).along(along, .45).along(down, tipRadius * .22);
        Vec3 end = head(last).along(along, .85).along(down, tipRadius * .16);
        sculptor.on(last).cone(start, tipRadius * 1.08, end, tipRadius * .98);
    }

    /** The direction of a finger's pad on the left hand. */
    static Vec3 padward(Skeleton skeleton, Finger finger, Vec3 along) {
        Vec3 towards =
                finger == Finger.THUMB
                        ? skeleton.head(Bone.MIDDLE_1, Side.LEFT)
                                .minus(skeleton.head(Bone.THUMB_3, Side.LEFT))
                                .unit()
                        : skeleton.palm(Side.LEFT);
        return towards.perpendicularTo(along);
    }
}
