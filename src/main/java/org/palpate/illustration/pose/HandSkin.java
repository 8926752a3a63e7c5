package org.palpate.illustration.pose;

import java.util.List;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Finger;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;

/** How near the flesh of a hand or forearm comes to somebody's skin, in metres; negative inside. */
final class HandSkin {

    private static final double PALM_RADIUS = .0165;
    private static final double FOREARM_AT_ELBOW = .034;
    private static final double FOREARM_TAPER = .014;
    private static final double[] THUMB_RADII = {.0116, .0116, .0104};
    private static final double[] FINGER_RADII = {.0106, .0094, .0082};
    private static final double[] LITTLE_RADII = {.009, .008, .0073};

    private final PosedSkeleton figure;
    private final Side side;
    private final SkinField skin;

    HandSkin(PosedSkeleton figure, Side side, SkinField skin) {
        this.figure = figure;
        this.side = side;
        this.skin = skin;
    }

    double palm() {
        Vec3 wrist = figure.head(Bone.HAND, side);
        double nearest = Double.POSITIVE_INFINITY;
        for (Finger finger : Finger.LONG) {
            Vec3 knuckle = figure.head(finger.bones().getFirst(), side);
            for (double share = .2; share < 1.01; share += .2) {
                nearest = Math.min(nearest, clear(wrist.towards(knuckle, share), PALM_RADIUS));
            }
        }
        return nearest;
    }

    double heel() {
        Vec3 wrist = figure.head(Bone.HAND, side);
        double nearest = Double.POSITIVE_INFINITY;
        for (Finger finger : Finger.LONG) {
            Vec3 knuckle = figure.head(finger.bones().getFirst(), side);
            nearest = Math.min(nearest, clear(wrist.towards(knuckle, .18), PALM_RADIUS));
        }
        return nearest;
    }

    /** The finger from its second bone (thumb) or first bone (others) to the tip. */
    double finger(Finger finger) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int bone = finger == Finger.THUMB ? 1 : 0; bone < 3; bone++) {
            nearest = Math.min(nearest, phalanx(finger, bone));
        }
        return nearest;
    }

    double phalanx(Finger finger, int index) {
        Bone bone = finger.bones().get(index);
        Vec3 from = figure.head(bone, side);
        Vec3 to = figure.tail(bone, side);
        double nearest = Double.POSITIVE_INFINITY;
        for (double share = .25; share < 1.01; share += .25) {
            nearest = Math.min(nearest, clear(from.towards(to, share), radius(finger, index)));
        }
        return nearest;
    }

    double tip(Finger finger) {
        return phalanx(finger, 2);
    }

    double tips(List<Finger> fingers) {
        return fingers.stream().mapToDouble(this::tip).min().orElseThrow();
    }

    /** The backs of the first phalanges, which a fist presses with. */
    double knuckleRow() {
        double nearest = Double.POSITIVE_INFINITY;
        for (Finger finger : Finger.LONG) {
            nearest = Math.min(nearest, phalanx(finger, 0));
        }
        return nearest;
    }

    double forearm() {
        Vec3 elbow = figure.head(Bone.FOREARM, side);
        Vec3 wrist = figure.head(Bone.HAND, side);
        double nearest = Double.POSITIVE_INFINITY;
        for (double share = .1; share < .96; share += .05) {
            double radius = FOREARM_AT_ELBOW - FOREARM_TAPER * share;
            nearest = Math.min(nearest, clear(elbow.towards(wrist, share), radius));
        }
        return nearest;
    }

    private double clear(Vec3 point, double radius) {
        return skin.distance(point) - radius * figure.scale();
    }

    private static double radius(Finger finger, int bone) {
        return switch (finger) {
            case THUMB -> THUMB_RADII[bone];
            case LITTLE -> LITTLE_RADII[bone];
            case INDEX, MIDDLE, RING -> FINGER_RADII[bone];
        };
    }
}
