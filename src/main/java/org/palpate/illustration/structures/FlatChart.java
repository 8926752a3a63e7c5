package org.palpate.illustration.structures;

import java.util.List;
import java.util.function.DoubleFunction;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;

/**
 * A part of the body looked at straight on: places are written as the share of its length and the
 * centimetres beside the long line.
 *
 * @param gates the planes that bound the chart's own part, each with its normal pointing inside
 */
record FlatChart(
        Vec3 origin,
        Vec3 along,
        Vec3 across,
        Vec3 outward,
        double length,
        List<Gate> gates,
        DoubleFunction<Bone> bones)
        implements Chart {

    private static final double CENTIMETRE = .01;
    private static final double EVERYWHERE = 1;

    @Override
    public ChartPoint read(Vec3 rest) {
        Vec3 offset = rest.minus(origin);
        double room = EVERYWHERE;
        for (Gate gate : gates) {
            room = Math.min(room, rest.minus(gate.point()).dot(gate.inside()));
        }
        return new ChartPoint(offset.dot(across), offset.dot(along), 0, room);
    }

    @Override
    public double y(double share) {
        return share * length;
    }

    @Override
    public double x(double share, double centimetres) {
        return centimetres * CENTIMETRE;
    }

    @Override
    public Vec3 axis(double x, double y) {
        return origin.along(along, y).along(across, x);
    }

    @Override
    public Vec3 outward(double x, double y) {
        return outward;
    }

    @Override
    public Vec3 direction(double x, double y, double dx, double dy) {
        return along.times(dy).along(across, dx).unit();
    }

    @Override
    public Bone bone(double y) {
        return bones.apply(y / length);
    }

    /** A plane through a point; the chart lies on the side to which {@code inside} points. */
    record Gate(Vec3 point, Vec3 inside) {}
}
