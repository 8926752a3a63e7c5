package org.palpate.illustration.pose;

import java.util.List;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Finger;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;

/**
 * Lays a hand on somebody's skin: the working part touches the spot, then fingers and thumb close
 * until they touch too. The hand is pinned; its arm has to be brought to it afterwards.
 */
public final class HandOnSkin {

    /** How deep soft tissue gives way under a working hand, in metres. */
    static final double PRESS = .003;

    private static final double CUP_MELT = -.001;
    private static final double FINGER_PRESS = .0015;
    private static final double CLOSE_ENOUGH = .0004;
    private static final int SLIDES = 14;

    /**
     * Where the fingers sink in although they are stretched, the hand is tipped up step by step.
     */
    private static final int LIFTS = 8;

    private static final double LIFT_BY = 4;
    private static final double SUNK = .005;
    private static final List<Finger> PRESSING_TIPS =
            List.of(Finger.INDEX, Finger.MIDDLE, Finger.RING);
    private static final double STRETCHED = -18;
    private static final double[] SPREAD = {5, 1, -3, -8};

    private final PosedSkeleton figure;
    private final Side side;
    private final HandShape shape;
    private final SkinField skin;
    private final HandPosture hand;
    private final HandSkin touch;

    public HandOnSkin(PosedSkeleton figure, Side side, HandShape shape, SkinField skin) {
        this.figure = figure;
        this.side = side;
        this.shape = shape;
        this.skin = skin;
        this.hand = new HandPosture(figure, side);
        this.touch = new HandSkin(figure, side, skin);
    }

    /** Lays the hand on the spot and says where its wrist has come to be. */
    public HandPlace lay(Spot spot, HandAngles angles) {
        HandPlace place = layAt(spot, angles);
        double pitch = angles.pitch();
        for (int round = 0; round < LIFTS && settles() && deepest() < -SUNK; round++) {
            pitch -= LIFT_BY;
            place = layAt(spot, new HandAngles(angles.points(), pitch, angles.roll()));
        }
        return place;
    }

    private HandPlace layAt(Spot spot, HandAngles angles) {
        Vec3 fingers = angles.fingers(spot);
        Vec3 palm = angles.palm(spot, side.sign());
        HandPlace place = HandPlace.of(figure.skeleton(), side, spot.point(), fingers, palm);
        beginWithFingers();
        pin(place);
        place = place.movedBy(spot.point().minus(workingPoint()));
        place = slide(place, shape.comesPalmFirst() ? palm.unit() : spot.normal().negated());
        closeFingers();
        pin(place);
        return place;
    }

    /** Lays the hand flat on a floor or table top of the given height. */
    public static HandPlace flatOn(
            PosedSkeleton figure, Side side, Vec3 wristAbove, double height, Vec3 fingers) {
        SkinField floor = (x, y, z) -> y - height;
        Spot spot =
                new Spot(
                        new Vec3(wristAbove.x(), height, wristAbove.z()),
                        Vec3.Y,
                        fingers.perpendicularTo(Vec3.Y));
        var flat = new HandOnSkin(figure, side, HandShape.FLAT_PALM, floor);
        return flat.lay(spot, new HandAngles(0, 0, 0));
    }

    /** How far the working part is from the skin now: negative where it presses in. */
    public double clearance() {
        return switch (shape) {
            case FLAT_PALM, WRAP -> touch.palm();
            case HEEL_OF_HAND -> touch.heel();
            case THUMB -> touch.tip(Finger.THUMB);
            case FINGERTIPS -> touch.tips(PRESSING_TIPS);
            case PINCH -> Math.min(touch.tip(Finger.INDEX), touch.tip(Finger.THUMB));
            case FIST -> touch.knuckleRow();
            case FOREARM -> touch.forearm();
            case TOOL -> skin.distance(toolEdge());
            case ICE_CUP -> skin.distance(cupTip()) - CUP_MELT;
        };
    }

    /** The deepest that any part of the hand lies in the skin: negative, or 0 where none does. */
    public double deepest() {
        double deepest = Math.min(0, touch.palm());
        for (Finger finger : Finger.values()) {
            deepest = Math.min(deepest, touch.finger(finger));
        }
        return deepest;
    }

    /** The point of the hand that belongs on the spot. */
    Vec3 workingPoint() {
        return switch (shape) {
            case FLAT_PALM, WRAP -> palmPoint(.62);
            case HEEL_OF_HAND, FOREARM -> palmPoint(.18);
            case THUMB -> figure.tail(Bone.THUMB_3, side);
            case FINGERTIPS -> middleOfTips();
            case PINCH ->
                    figure.tail(Bone.THUMB_3, side).towards(figure.tail(Bone.INDEX_3, side), .5);
            case FIST ->
                    figure.head(Bone.MIDDLE_1, side).towards(figure.head(Bone.MIDDLE_2, side), .6);
            case TOOL -> toolEdge();
            case ICE_CUP -> cupTip();
        };
    }

    /** Where the ice of a held cup is. */
    public Vec3 cupTip() {
        Vec3 palm = figure.rotation(Bone.HAND, side).apply(figure.skeleton().palm(side));
        return palmPoint(.78)
                .along(palm, IceGrip.CUP_FROM_PALM)
                .along(toolAcross(), -IceGrip.TIP_BELOW_HAND);
    }

    /** Where the middle of a held tool's edge is. */
    public Vec3 toolEdge() {
        return middleOfTips().along(toolDirection(), ScrapingGrip.EDGE_BEYOND_TIPS);
    }

    /** From the hand to the edge of the tool it holds. */
    public Vec3 toolDirection() {
        return figure.tail(Bone.MIDDLE_3, side).minus(figure.head(Bone.MIDDLE_2, side)).unit();
    }

    /** Along the edge of the tool it holds: towards the thumb. */
    public Vec3 toolAcross() {
        return figure.head(Bone.INDEX_1, side).minus(figure.head(Bone.RING_1, side)).unit();
    }

    private Vec3 middleOfTips() {
        Vec3 sum = Vec3.ZERO;
        for (Finger finger : PRESSING_TIPS) {
            sum = sum.plus(figure.tail(finger.bones().getLast(), side));
        }
        return sum.times(1.0 / PRESSING_TIPS.size());
    }

    private Vec3 palmPoint(double share) {
        return figure.head(Bone.HAND, side).towards(figure.head(Bone.MIDDLE_1, side), share);
    }

    private void beginWithFingers() {
        switch (shape) {
            case FLAT_PALM, WRAP, FOREARM -> {
                hand.longFingers(-5, 0, 0);
                hand.thumb(-10, -10, 4, 4);
            }
            case HEEL_OF_HAND -> {
                hand.longFingers(4, 8, 6);
                hand.thumb(-6, -6, 4, 4);
            }
            case THUMB -> {
                hand.longFingers(0, 4, 2);
                hand.thumb(4, 6, 4, -8);
            }
            case FINGERTIPS -> {
                hand.longFingers(18, 16, 12);
                hand.thumb(8, 6, 6, 6);
            }
            case PINCH -> {
                hand.longFingers(34, 30, 18);
                hand.thumb(10, 24, 8, 4);
            }
            case FIST -> {
                hand.longFingers(82, 88, 58);
                hand.thumb(26, 16, 24, 30);
            }
            case ICE_CUP -> {
                hand.longFingers(46, 46, 30);
                hand.thumb(2, 26, 12, 12);
            }
            case TOOL -> {
                hand.longFingers(30, 34, 12);
                hand.thumb(14, 30, 6, 6);
            }
        }
        for (int i = 0; i < Finger.LONG.size() && settles(); i++) {
            hand.finger(Finger.LONG.get(i), STRETCHED, STRETCHED / 4, 0, SPREAD[i]);
        }
    }

    private boolean settles() {
        return shape == HandShape.FLAT_PALM || shape == HandShape.WRAP || shape == HandShape.THUMB;
    }

    private HandPlace slide(HandPlace start, Vec3 towardsSkin) {
        HandPlace place = start;
        for (int i = 0; i < SLIDES; i++) {
            pin(place);
            double error = clearance() + PRESS;
            if (Math.abs(error) < CLOSE_ENOUGH) {
                break;
            }
            place = place.movedBy(towardsSkin.times(error * .9));
        }
        return place;
    }

    private void closeFingers() {
        if (!settles()) {
            return;
        }
        for (int i = 0; i < Finger.LONG.size(); i++) {
            close(Finger.LONG.get(i), SPREAD[i]);
        }
        if (shape != HandShape.THUMB) {
            closeThumb();
        }
    }

    private void close(Finger finger, double spread) {
        double most = shape == HandShape.FLAT_PALM ? 45 : 78;
        double angle = STRETCHED;
        while (angle <= most) {
            bend(finger, angle, spread);
            figure.settle();
            if (touch.finger(finger) < -FINGER_PRESS) {
                break;
            }
            angle += 1.5;
        }
        double resting = angle > most ? 16 : angle;
        bend(finger, resting, spread);
        figure.settle();
    }

    private void bend(Finger finger, double angle, double spread) {
        double further = Math.max(0, angle);
        hand.finger(finger, angle, further * .75, further * .45, spread);
    }

    private void closeThumb() {
        double angle = -30;
        while (angle <= 40) {
            hand.thumb(-10, angle, 6, -4);
            figure.settle();
            if (touch.finger(Finger.THUMB) < -FINGER_PRESS) {
                return;
            }
            angle += 1.5;
        }
        hand.thumb(-4, 4, 6, 4);
        figure.settle();
    }

    private void pin(HandPlace place) {
        figure.pinHand(side, place.wrist(), place.turn());
    }
}
