package org.palpate.illustration.scene;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.pose.ArmReach;
import org.palpate.illustration.pose.HandOnSkin;
import org.palpate.illustration.pose.HandPlace;
import org.palpate.illustration.pose.LegReach;
import org.palpate.illustration.pose.Reach;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;

/** Lays, seats or stands a person on the ground, feet and arms where the scene wants them. */
final class ActorPlacer {

    private static final double ANKLE_HEIGHT = .083;
    private static final double WRIST_OVER_FLOOR = .034;
    private static final double ELBOW_OVER_FLOOR = .042;
    private static final double COARSE = .012;

    private final Actor actor;
    private final StagedPerson person;
    private final PosedSkeleton bones;
    private final double floor;
    private final List<Contact> contacts = new ArrayList<>();

    private ActorPlacer(Actor actor, double floor) {
        this.actor = actor;
        this.floor = floor;
        this.person = new StagedPerson(actor.build(), actor.outfit());
        this.bones = person.bones();
    }

    /**
     * @param floor height of the floor or mat under hands and feet
     * @param contacts receives how well hands and feet reach the floor
     */
    static StagedPerson place(Actor actor, double floor, List<Contact> contacts) {
        var placer = new ActorPlacer(actor, floor);
        placer.takeAttitude();
        placer.comeToGround();
        for (Side side : Side.values()) {
            placer.foot(side);
            placer.arm(side);
        }
        placer.person.refreshSkin();
        contacts.addAll(placer.contacts);
        return placer.person;
    }

    private void takeAttitude() {
        Rotation facing = actor.turn().rotation().times(actor.attitude().facing());
        bones.place(facing, new Vec3(actor.ground().x(), 0, actor.ground().z()));
        actor.attitude().posture().overlay(actor.posture()).applyTo(bones);
        person.refreshSkin();
    }

    private void comeToGround() {
        Ground ground = actor.ground();
        double lowest =
                ground.place() == null
                        ? person.skin().withoutArms(COARSE).lowest()
                        : person.spot(ground.place()).point().y();
        bones.moveBy(new Vec3(0, ground.height() - ground.sink() - lowest, 0));
        person.refreshSkin();
    }

    private void foot(Side side) {
        FootPlace foot = actor.feet().get(side);
        if (foot == null) {
            return;
        }
        Vec3 hip = bones.head(Bone.THIGH, side);
        Vec3 ankle = hip.plus(foot.fromHip());
        if (foot.stands()) {
            ankle = new Vec3(ankle.x(), floor + ANKLE_HEIGHT * bones.scale(), ankle.z());
        }
        Vec3 knee = hip.towards(ankle, .5).along(foot.knee().unit(), .6);
        Vec3 instep = foot.stands() ? Vec3.Y : foot.knee().perpendicularTo(foot.toes().unit());
        Reach reach = LegReach.solve(bones, side, ankle, knee, foot.toes(), instep);
        contacts.add(new Contact(side.label() + " foot of the client", 0, 0, reach));
    }

    private void arm(Side side) {
        ArmRest rest = actor.arms().get(side);
        if (rest == null) {
            return;
        }
        Vec3 shoulder = bones.head(Bone.UPPER_ARM, side);
        Vec3 wrist = shoulder.plus(rest.fromShoulder());
        HandPlace hand = handPlace(rest, side, wrist);
        Vec3 elbow =
                hand.elbow() != null
                        ? hand.elbow()
                        : shoulder.towards(hand.wrist(), .5).along(rest.elbow().unit(), .5);
        Reach reach = ArmReach.solve(bones, side, hand, elbow, 0, 0);
        contacts.add(new Contact(side.label() + " hand of the client", 0, 0, reach));
    }

    private HandPlace handPlace(ArmRest rest, Side side, Vec3 wrist) {
        return switch (rest.kind()) {
            case ON_GROUND -> flat(side, wrist, actor.ground().height(), rest.fingers());
            case ON_FLOOR -> flat(side, wrist, floor, rest.fingers());
            case FOREARM_ON_FLOOR -> forearmOnFloor(rest, side);
            case FREE -> HandPlace.of(bones.skeleton(), side, wrist, rest.fingers(), rest.palm());
        };
    }

    /** Puts the elbow on the floor as far from the shoulder as the upper arm is long. */
    private HandPlace forearmOnFloor(ArmRest rest, Side side) {
        Vec3 shoulder = bones.head(Bone.UPPER_ARM, side);
        double upperArm = shoulder.distanceTo(bones.head(Bone.FOREARM, side));
        double forearm = bones.head(Bone.FOREARM, side).distanceTo(bones.head(Bone.HAND, side));
        double height = shoulder.y() - floor - ELBOW_OVER_FLOOR;
        double aside = Math.sqrt(Math.max(0, upperArm * upperArm - height * height));
        Vec3 way = new Vec3(rest.elbow().x(), 0, rest.elbow().z()).unit();
        Vec3 elbow =
                new Vec3(shoulder.x(), shoulder.y() - Math.min(height, upperArm), shoulder.z())
                        .along(way, aside);
        Vec3 level = new Vec3(rest.fingers().x(), 0, rest.fingers().z()).unit();
        double drop = elbow.y() - floor - WRIST_OVER_FLOOR;
        double along = Math.sqrt(Math.max(0, forearm * forearm - drop * drop));
        Vec3 wrist = elbow.along(level, along).plus(0, -drop, 0);
        Vec3 palm = Vec3.Y.negated();
        HandPlace place = HandPlace.of(bones.skeleton(), side, wrist, level, palm);
        return new HandPlace(place.wrist(), place.turn(), elbow);
    }

    private HandPlace flat(Side side, Vec3 wrist, double height, Vec3 fingers) {
        HandPlace place = HandOnSkin.flatOn(bones, side, wrist, height, fingers);
        bones.unpinHands();
        return place;
    }
}
