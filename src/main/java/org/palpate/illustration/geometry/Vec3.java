package org.palpate.illustration.geometry;

/** A point or a direction in space, in metres. */
public record Vec3(double x, double y, double z) {

    public static final Vec3 ZERO = new Vec3(0, 0, 0);
    public static final Vec3 X = new Vec3(1, 0, 0);
    public static final Vec3 Y = new Vec3(0, 1, 0);
    public static final Vec3 Z = new Vec3(0, 0, 1);

    private static final double NEGLIGIBLE = 1e-15;

    public Vec3 plus(Vec3 other) {
        return new Vec3(x + other.x, y + other.y, z + other.z);
    }

    public Vec3 plus(double dx, double dy, double dz) {
        return new Vec3(x + dx, y + dy, z + dz);
    }

    /** This point moved along {@code direction} by {@code distance} times its length. */
    public Vec3 along(Vec3 direction, double distance) {
        return new Vec3(
                x + direction.x * distance, y + direction.y * distance, z + direction.z * distance);
    }

    public Vec3 minus(Vec3 other) {
        return new Vec3(x - other.x, y - other.y, z - other.z);
    }

    public Vec3 times(double factor) {
        return new Vec3(x * factor, y * factor, z * factor);
    }

    public Vec3 negated() {
        return new Vec3(-x, -y, -z);
    }

    public double dot(Vec3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vec3 cross(Vec3 other) {
        return new Vec3(
                y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public double distanceTo(Vec3 other) {
        return minus(other).length();
    }

    /** This direction with length 1; a direction without length points up. */
    public Vec3 unit() {
        double length = length();
        return length < NEGLIGIBLE ? Y : times(1 / length);
    }

    /** The point that lies {@code share} (0..1) of the way to {@code other}. */
    public Vec3 towards(Vec3 other, double share) {
        return new Vec3(
                x + (other.x - x) * share, y + (other.y - y) * share, z + (other.z - z) * share);
    }

    /** This direction without its part along {@code axis} (length 1), with length 1. */
    public Vec3 perpendicularTo(Vec3 axis) {
        return along(axis, -dot(axis)).unit();
    }

    /** Any direction of length 1 at a right angle to this one (length 1). */
    public Vec3 anyPerpendicular() {
        return (Math.abs(x) < 0.8 ? X : Y).perpendicularTo(this);
    }

    /** Mirrored from the figure's left to its right. */
    public Vec3 mirrored() {
        return new Vec3(-x, y, z);
    }
}
