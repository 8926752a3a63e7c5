package org.palpate.illustration.body;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;

/**
 * Collects solids. Coordinates are those of the left half of the rest figure; on the right side
 * they are mirrored.
 */
final class Sculptor {

    private final List<Solid> solids = new ArrayList<>();
    private BodyPart part = BodyPart.TORSO;
    private Bone bone = Bone.ROOT;
    private Side side = Side.LEFT;
    private double blend;

    /** The part and side that the next solids belong to. */
    Sculptor part(BodyPart leftPart, Side newSide, double newBlend) {
        part = leftPart.on(newSide);
        side = newSide;
        blend = newBlend;
        return this;
    }

    /** The bone that carries the next solids. */
    Sculptor on(Bone newBone) {
        bone = newBone;
        return this;
    }

    /** How widely the next solids flow into those before them. */
    Sculptor blend(double newBlend) {
        blend = newBlend;
        return this;
    }

    Side side() {
        return side;
    }

    Sculptor ball(double x, double y, double z, double rx, double ry, double rz) {
        return ellipsoid(new Vec3(x, y, z), new Vec3(rx, ry, rz), Rotation.NONE);
    }

    /** An ellipsoid turned about the axis that points sideways: positive tips its top forward. */
    Sculptor tipped(double degrees, double x, double y, double z, double rx, double ry, double rz) {
        return ellipsoid(new Vec3(x, y, z), new Vec3(rx, ry, rz), Rotation.aboutX(degrees));
    }

    /** An ellipsoid turned about the forward axis: negative lowers its outer end. */
    Sculptor rolled(double degrees, double x, double y, double z, double rx, double ry, double rz) {
        return ellipsoid(new Vec3(x, y, z), new Vec3(rx, ry, rz), Rotation.aboutZ(degrees));
    }

    /** An ellipsoid whose axes are given for the left side. */
    Sculptor ellipsoid(Vec3 centre, Vec3 radii, Rotation axes) {
        solids.add(new Solid.Ellipsoid(carrier(false), onSide(centre), radii, onSide(axes)));
        return this;
    }

    Sculptor cone(
            double ax,
            double ay,
            double az,
            double ra,
            double bx,
            double by,
            double bz,
            double rb) {
        return cone(new Vec3(ax, ay, az), ra, new Vec3(bx, by, bz), rb);
    }

    Sculptor cone(Vec3 a, double ra, Vec3 b, double rb) {
        solids.add(new Solid.RoundCone(carrier(false), onSide(a), ra, onSide(b), rb));
        return this;
    }

    /** Takes an ellipsoid away. */
    Sculptor carveBall(double x, double y, double z, double rx, double ry, double rz) {
        solids.add(
                new Solid.Ellipsoid(
                        carrier(true),
                        onSide(new Vec3(x, y, z)),
                        new Vec3(rx, ry, rz),
                        Rotation.NONE));
        return this;
    }

    /** Takes the hull of two spheres away. */
    Sculptor carveCone(
            double ax,
            double ay,
            double az,
            double ra,
            double bx,
            double by,
            double bz,
            double rb) {
        solids.add(
                new Solid.RoundCone(
                        carrier(true),
                        onSide(new Vec3(ax, ay, az)),
                        ra,
                        onSide(new Vec3(bx, by, bz)),
                        rb));
        return this;
    }

    List<Solid> solids() {
        return List.copyOf(solids);
    }

    private Solid.Carrier carrier(boolean carves) {
        return new Solid.Carrier(part, bone, side, blend, carves);
    }

    private Vec3 onSide(Vec3 left) {
        return side == Side.LEFT ? left : left.mirrored();
    }

    private Rotation onSide(Rotation left) {
        return side == Side.LEFT
                ? left
                : new Rotation(
                        left.xx(),
                        -left.xy(),
                        -left.xz(),
                        -left.yx(),
                        left.yy(),
                        left.yz(),
                        -left.zx(),
                        left.zy(),
                        left.zz());
    }
}
