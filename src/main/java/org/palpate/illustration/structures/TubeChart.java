package org.palpate.illustration.structures;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;

/**
 * A limb unrolled: places are written as the share of the limb's length and the angle around it (0
 * front, 90 outer side, 180 back, 270 or -90 inner side).
 *
 * <p>The limb's own thickness at each height makes a centimetre on the chart about a centimetre on
 * the skin.
 */
final class TubeChart implements Chart {

    /** Beyond it lies another part of the body, such as a hand that hangs beside the hip. */
    private static final double LARGEST_RADIUS = .2;

    private final Vec3 origin;
    private final Vec3 down;
    private final Vec3 outer;
    private final Vec3 front;
    private final double length;
    private final Thickness thickness;
    private final Limits limits;
    private final Bone upperBone;
    private final Bone bone;
    private final Bone lowerBone;

    TubeChart(
            Vec3 upper,
            Vec3 lower,
            Thickness thickness,
            Limits limits,
            Bone upperBone,
            Bone bone,
            Bone lowerBone) {
        this.origin = upper;
        this.length = lower.distanceTo(upper);
        this.down = lower.minus(upper).unit();
        this.outer = Vec3.X.perpendicularTo(down);
        this.front = down.cross(outer);
        this.thickness = thickness;
        this.limits = limits;
        this.upperBone = upperBone;
        this.bone = bone;
        this.lowerBone = lowerBone;
    }

    @Override
    public ChartPoint read(Vec3 rest) {
        Vec3 offset = rest.minus(origin);
        double y = offset.dot(down);
        double share = y / length;
        double sideways = offset.dot(outer);
        double forwards = offset.dot(front);
        double away = Math.sqrt(sideways * sideways + forwards * forwards);
        double frontness = away == 0 ? 1 : forwards / away;
        double angle = StrictMath.atan2(sideways, forwards);
        double radius = thickness.at(share);
        double lengthwise =
                Math.min(share - limits.first(frontness), limits.last(frontness) - share);
        double room = Math.min(lengthwise * length, LARGEST_RADIUS - away);
        return new ChartPoint(angle * radius, y, 2 * Math.PI * radius, room);
    }

    @Override
    public double y(double along) {
        return along * length;
    }

    @Override
    public double x(double along, double across) {
        return StrictMath.toRadians(across) * thickness.at(along);
    }

    @Override
    public Vec3 axis(double x, double y) {
        return origin.along(down, y);
    }

    @Override
    public Vec3 outward(double x, double y) {
        double angle = x / thickness.at(y / length);
        return front.times(StrictMath.cos(angle)).along(outer, StrictMath.sin(angle));
    }

    @Override
    public Vec3 direction(double x, double y, double dx, double dy) {
        double turned = x / thickness.at(y / length) + Math.PI / 2;
        Vec3 sideways = front.times(StrictMath.cos(turned)).along(outer, StrictMath.sin(turned));
        return down.times(dy).along(sideways, dx).unit();
    }

    @Override
    public Bone bone(double y) {
        double share = y / length;
        return share < 0 ? upperBone : share > 1 ? lowerBone : bone;
    }

    /** The radius of the limb at evenly spaced shares of its length. */
    @SuppressWarnings("ArrayRecordComponent") // written down once and never changed
    record Thickness(double from, double step, double... radii) {

        double at(double share) {
            double place = Math.clamp((share - from) / step, 0, radii.length - 1.0);
            int before = Math.min((int) place, radii.length - 2);
            return radii[before] + (radii[before + 1] - radii[before]) * (place - before);
        }
    }

    /**
     * Where the chart begins and ends, as shares of the limb, on its front, its sides and its back:
     * a bent joint folds the back, so that nothing may reach across there.
     */
    record Limits(
            double firstFront,
            double firstSide,
            double firstBack,
            double lastFront,
            double lastSide,
            double lastBack) {

        double first(double frontness) {
            return blend(firstFront, firstSide, firstBack, frontness);
        }

        double last(double frontness) {
            return blend(lastFront, lastSide, lastBack, frontness);
        }

        private static double blend(double front, double side, double back, double frontness) {
            double end = frontness > 0 ? front : back;
            return side + (end - side) * frontness * frontness;
        }
    }
}
