package org.palpate.illustration.geometry;

/** A rotation, as a matrix of rows; angles in degrees, positive by the right-hand rule. */
public record Rotation(
        double xx,
        double xy,
        double xz, //
        double yx,
        double yy,
        double yz, //
        double zx,
        double zy,
        double zz) {

    public static final Rotation NONE = new Rotation(1, 0, 0, 0, 1, 0, 0, 0, 1);

    private static final double HALF_TURN_LIMIT = 1e-6;

    /** Turns by {@code degrees} about {@code axis}. */
    public static Rotation about(Vec3 axis, double degrees) {
        Vec3 unit = axis.unit();
        double angle = StrictMath.toRadians(degrees);
        double c = StrictMath.cos(angle);
        double s = StrictMath.sin(angle);
        double k = 1 - c;
        double x = unit.x();
        double y = unit.y();
        double z = unit.z();
        return new Rotation(
                c + x * x * k,
                x * y * k - z * s,
                x * z * k + y * s,
                y * x * k + z * s,
                c + y * y * k,
                y * z * k - x * s,
                z * x * k - y * s,
                z * y * k + x * s,
                c + z * z * k);
    }

    public static Rotation aboutX(double degrees) {
        return about(Vec3.X, degrees);
    }

    public static Rotation aboutY(double degrees) {
        return about(Vec3.Y, degrees);
    }

    public static Rotation aboutZ(double degrees) {
        return about(Vec3.Z, degrees);
    }

    /** The rotation that takes the three axes to {@code x}, {@code y} and {@code z}. */
    public static Rotation ofAxes(Vec3 x, Vec3 y, Vec3 z) {
        return new Rotation(x.x(), y.x(), z.x(), x.y(), y.y(), z.y(), x.z(), y.z(), z.z());
    }

    /**
     * The rotation that takes one direction to another and, about it, one normal to another;
     * normals are made perpendicular to their directions first.
     */
    public static Rotation aligning(Vec3 from, Vec3 fromNormal, Vec3 to, Vec3 toNormal) {
        return frame(to, toNormal).times(frame(from, fromNormal).inverse());
    }

    private static Rotation frame(Vec3 direction, Vec3 normal) {
        Vec3 d = direction.unit();
        Vec3 n = normal.perpendicularTo(d);
        return ofAxes(d, n, d.cross(n));
    }

    /** First {@code other}, then this. */
    public Rotation times(Rotation other) {
        return new Rotation(
                xx * other.xx + xy * other.yx + xz * other.zx,
                xx * other.xy + xy * other.yy + xz * other.zy,
                xx * other.xz + xy * other.yz + xz * other.zz,
                yx * other.xx + yy * other.yx + yz * other.zx,
                yx * other.xy + yy * other.yy + yz * other.zy,
                yx * other.xz + yy * other.yz + yz * other.zz,
                zx * other.xx + zy * other.yx + zz * other.zx,
                zx * other.xy + zy * other.yy + zz * other.zy,
                zx * other.xz + zy * other.yz + zz * other.zz);
    }

    public Vec3 apply(Vec3 v) {
        return new Vec3(
                xx * v.x() + xy * v.y() + xz * v.z(),
                yx * v.x() + yy * v.y() + yz * v.z(),
                zx * v.x() + zy * v.y() + zz * v.z());
    }

    public Rotation inverse() {
        return new Rotation(xx, yx, zx, xy, yy, zy, xz, yz, zz);
    }

    /** By how many degrees (-180..180) this turns about {@code axis}. */
    public double twistAbout(Vec3 axis) {
        double w = Math.sqrt(Math.max(0, 1 + xx + yy + zz)) / 2;
        if (w < HALF_TURN_LIMIT) {
            return 180;
        }
        Vec3 q = new Vec3(zy - yz, xz - zx, yx - xy).times(1 / (4 * w));
        double degrees = StrictMath.toDegrees(2 * StrictMath.atan2(q.dot(axis.unit()), w));
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }
}
