package org.palpate.illustration.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.pose.ArmReach;
import org.palpate.illustration.pose.ForearmOnSkin;
import org.palpate.illustration.pose.HandOnSkin;
import org.palpate.illustration.pose.HandPlace;
import org.palpate.illustration.pose.HandShape;
import org.palpate.illustration.pose.Posture;
import org.palpate.illustration.pose.Reach;
import org.palpate.illustration.pose.SkinField;
import org.palpate.illustration.pose.Spot;
import org.palpate.illustration.pose.StanceFinder;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Motion;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;

/** Lays the therapist's hands on the client, then finds a stance from which the arms reach them. */
final class TherapistPlacer {

    private static final double ELBOW_OUT = .55;
    private static final double SHOULDER_FORWARD = 10;
    private static final double NECK_SHARE = .7;

    private final Therapist therapist;
    private final StagedPerson client;
    private final StagedPerson person;
    private final PosedSkeleton bones;
    private final SkinField skin;
    private final Map<Side, HandPlace> places = new EnumMap<>(Side.class);
    private final Map<Side, Spot> spots = new EnumMap<>(Side.class);
    private final List<Contact> contacts;
    private final List<HeldTool> tools = new ArrayList<>();

    TherapistPlacer(Therapist therapist, StagedPerson client, List<Contact> contacts) {
        this.therapist = therapist;
        this.client = client;
        this.person = new StagedPerson(therapist.build(), therapist.outfit());
        this.bones = person.bones();
        this.skin = client.skin()::distance;
        this.contacts = contacts;
    }

    StagedPerson place(StanceFinder.Footprint table) {
        for (Side side : Side.values()) {
            HandTask task = therapist.hands().get(side);
            if (task != null) {
                lay(side, task);
            }
        }
        var finder = new StanceFinder(bones, places, table, therapist.wish());
        if (therapist.fixed()) {
            finder.take(therapist.wish());
        } else {
            finder.find();
        }
        var look = new Posture();
        look.set(Motion.NECK_FLEXION, therapist.look() * NECK_SHARE);
        look.applyNeckTo(bones);
        bones.unpinHands();
        places.forEach(this::bring);
        for (Side side : Side.values()) {
            if (!places.containsKey(side)) {
                hang(side);
            }
        }
        person.refreshSkin();
        return person;
    }

    /** The tools in the therapist's hands. */
    List<HeldTool> tools() {
        return tools;
    }

    private void lay(Side side, HandTask task) {
        Spot spot = client.spot(task.on());
        spots.put(side, spot);
        if (task.shape() == HandShape.FOREARM) {
            places.put(side, new ForearmOnSkin(bones, side, skin).plan(spot, task.angles()));
            return;
        }
        var hand = new HandOnSkin(bones, side, task.shape(), skin);
        places.put(side, hand.lay(spot, task.angles()));
        if (task.shape() == HandShape.TOOL) {
            tools.add(
                    new HeldTool(false, hand.toolEdge(), hand.toolDirection(), hand.toolAcross()));
        }
        if (task.shape() == HandShape.ICE_CUP) {
            Vec3 across = hand.toolAcross();
            tools.add(new HeldTool(true, hand.cupTip(), across.negated(), across));
        }
    }

    private void bring(Side side, HandPlace place) {
        HandTask task = java.util.Objects.requireNonNull(therapist.hands().get(side));
        String what = side.label() + " hand of the therapist";
        if (task.shape() == HandShape.FOREARM) {
            Spot spot = java.util.Objects.requireNonNull(spots.get(side));
            var forearm = new ForearmOnSkin(bones, side, skin);
            Reach reach = forearm.settle(place, spot, 0, SHOULDER_FORWARD);
            contacts.add(new Contact(what, forearm.clearance(), 0, reach));
            return;
        }
        Reach reach =
                ArmReach.solve(bones, side, place, elbow(side, place, task), 0, SHOULDER_FORWARD);
        var hand = new HandOnSkin(bones, side, task.shape(), skin);
        contacts.add(new Contact(what, hand.clearance(), hand.deepest(), reach));
    }

    /** An arm without a task hangs, the hand a little before the hip. */
    private void hang(Side side) {
        Vec3 front = bones.facing().apply(Vec3.Z);
        Vec3 level = new Vec3(front.x(), 0, front.z()).unit();
        Vec3 out = bones.facing().apply(Vec3.X).times(side.sign());
        double scale = bones.scale();
        Vec3 wrist =
                bones.head(Bone.UPPER_ARM, side)
                        .plus(0, -.47 * scale, 0)
                        .along(level, .05)
                        .along(out, .06);
        Vec3 down = Vec3.Y.negated().along(level, .2).unit();
        HandPlace place = HandPlace.of(bones.skeleton(), side, wrist, down, out.negated());
        Vec3 elbow = wrist.along(level, -.5).along(out, .2);
        ArmReach.solve(bones, side, place, elbow, 0, 0);
    }

    private Vec3 elbow(Side side, HandPlace place, HandTask task) {
        Vec3 shoulder = bones.head(Bone.UPPER_ARM, side);
        Vec3 out = bones.facing().apply(Vec3.X).times(side.sign());
        double up = StrictMath.toRadians(task.elbow());
        Vec3 hint = out.times(StrictMath.cos(up)).along(Vec3.Y, StrictMath.sin(up));
        return shoulder.towards(place.wrist(), .5).along(hint, ELBOW_OUT);
    }

    /**
     * A tool in a hand.
     *
     * @param iceCup whether it is an ice cup, else a scraping tool
     * @param edge the middle of its edge
     * @param down from the hand to the edge
     * @param across along the edge
     */
    record HeldTool(boolean iceCup, Vec3 edge, Vec3 down, Vec3 across) {}
}
