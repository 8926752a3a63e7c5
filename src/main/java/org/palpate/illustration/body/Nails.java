package org.palpate.illustration.body;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Finger;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/** Finger-nails, as patches on the backs of the rest figure's left finger-tips. */
final class Nails {

    private record Nail(Vec3 middle, Vec3 along, Vec3 across, Vec3 back, double radius) {

        boolean holds(Vec3 left) {
            Vec3 offset = left.minus(middle);
            double a = offset.dot(along) / (radius * .95);
            double b = offset.dot(across) / (radius * .72);
            return offset.dot(back) > radius * .45 && a * a * a * a + b * b * b * b < 1;
        }
    }

    private static final double HANDS_FROM = .40;

    private final List<Nail> nails = new ArrayList<>();

    Nails(Sex sex, Skeleton skeleton) {
        for (Finger finger : Finger.values()) {
            Bone last = finger.bones().getLast();
            Vec3 head = skeleton.head(last, Side.LEFT);
            Vec3 tip = skeleton.tail(last, Side.LEFT);
            Vec3 along = tip.minus(head).unit();
            Vec3 back = HandShape.padward(skeleton, finger, along).negated();
            nails.add(
                    new Nail(
                            head.towards(tip, .92),
                            along,
                            along.cross(back),
                            back,
                            HandShape.radius(sex, finger, 3)));
        }
    }

    boolean hold(Vec3 rest) {
        if (Math.abs(rest.x()) < HANDS_FROM) {
            return false;
        }
        Vec3 left = rest.x() < 0 ? rest.mirrored() : rest;
        for (Nail nail : nails) {
            if (nail.holds(left)) {
                return true;
            }
        }
        return false;
    }
}
