package org.palpate.illustration.body;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Finger;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;

/** Spheres that stand for a hand and its forearm when one asks how near they come to a skin. */
public final class HandSamples {

    /**
     * A sphere in the world; it touches where the distance of its centre equals its radius.
     *
     * @param radius in metres of the world
     */
    public record Sample(Vec3 point, double radius) {}

    private static final double PALM_RADIUS = .0165;
    private static final double FOREARM_RADIUS = .034;
    private static final double FOREARM_TAPER = .014;
    private static final double ELBOW_RADIUS = .032;
    private static final int STEPS = 4;

    private final Build build;
    private final PosedSkeleton skeleton;
    private final Side side;

    /** Samples follow the skeleton: each call answers for where it is then. */
    public HandSamples(Build build, PosedSkeleton skeleton, Side side) {
        this.build = build;
        this.skeleton = skeleton;
        this.side = side;
    }

    /** Between the wrist and each knuckle. */
    public List<Sample> palm() {
        Vec3 wrist = skeleton.head(Bone.HAND, side);
        double radius = PALM_RADIUS * HandShape.sizeOf(build.sex()) * skeleton.scale();
        List<Sample> samples = new ArrayList<>();
        for (Finger finger : Finger.LONG) {
            Vec3 knuckle = skeleton.head(finger.bones().getFirst(), side);
            for (int step = 1; step <= STEPS; step++) {
                samples.add(new Sample(wrist.towards(knuckle, (double) step / STEPS), radius));
            }
        }
        return List.copyOf(samples);
    }

    /** Along each bone of a finger from knuckle to tip; for the thumb from its middle joint. */
    public List<Sample> finger(Finger finger) {
        List<Sample> samples = new ArrayList<>();
        for (int joint = finger == Finger.THUMB ? 1 : 0; joint < finger.bones().size(); joint++) {
            Bone bone = finger.bones().get(joint);
            Vec3 head = skeleton.head(bone, side);
            Vec3 tail = skeleton.tail(bone, side);
            double near = radius(finger, joint);
            double far = radius(finger, joint + 1);
            for (int step = 1; step <= STEPS; step++) {
                double share = (double) step / STEPS;
                samples.add(new Sample(head.towards(tail, share), near + (far - near) * share));
            }
        }
        return List.copyOf(samples);
    }

    /** The last sample of a finger: its tip. */
    public Sample tip(Finger finger) {
        return finger(finger).getLast();
    }

    /** From the elbow to the wrist. */
    public List<Sample> forearm() {
        Vec3 elbow = skeleton.head(Bone.FOREARM, side);
        Vec3 wrist = skeleton.head(Bone.HAND, side);
        List<Sample> samples = new ArrayList<>();
        for (int step = 0; step <= 2 * STEPS; step++) {
            double share = step / (2.0 * STEPS);
            double radius = (FOREARM_RADIUS - FOREARM_TAPER * share) * skeleton.scale();
            samples.add(new Sample(elbow.towards(wrist, share), radius));
        }
        return List.copyOf(samples);
    }

    /** The point of the elbow. */
    public Sample elbow() {
        return new Sample(skeleton.head(Bone.FOREARM, side), ELBOW_RADIUS * skeleton.scale());
    }

    private double radius(Finger finger, int joint) {
        return HandShape.radius(build.sex(), finger, joint) * skeleton.scale();
    }
}
