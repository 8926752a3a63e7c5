package org.palpate.illustration.props;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.Interpolation;
import org.palpate.illustration.geometry.Vec3;

/** A smooth closed line in the plane of x and z, all of it in sight from the origin. */
public final class Outline {

    private static final int OVAL_STEPS = 96;
    private static final int CORNER_STEPS = 12;
    private static final int CURVE_STEPS = 12;
    private static final double QUARTER = StrictMath.PI / 2;

    private final List<Vec3> points;

    private Outline(List<Vec3> points) {
        this.points = area(points) < 0 ? points.reversed() : points;
    }

    public static Outline oval(double halfX, double halfZ) {
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i < OVAL_STEPS; i++) {
            double angle = 4 * QUARTER * i / OVAL_STEPS;
            points.add(new Vec3(halfX * StrictMath.cos(angle), 0, halfZ * StrictMath.sin(angle)));
        }
        return new Outline(points);
    }

    public static Outline rectangle(double halfX, double halfZ, double cornerRadius) {
        List<Vec3> points = new ArrayList<>();
        for (int corner = 0; corner < 4; corner++) {
            double x = (corner == 0 || corner == 3 ? 1 : -1) * (halfX - cornerRadius);
            double z = (corner < 2 ? 1 : -1) * (halfZ - cornerRadius);
            for (int i = 0; i <= CORNER_STEPS; i++) {
                double angle = QUARTER * (corner + (double) i / CORNER_STEPS);
                points.add(
                        new Vec3(
                                x + cornerRadius * StrictMath.cos(angle),
                                0,
                                z + cornerRadius * StrictMath.sin(angle)));
            }
        }
        return new Outline(points);
    }

    /** A smooth curve through points given as x, z, x, z... */
    public static Outline through(double... xAndZ) {
        int count = xAndZ.length / 2;
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int before = (i + count - 1) % count * 2;
            int here = i * 2;
            int next = (i + 1) % count * 2;
            int after = (i + 2) % count * 2;
            for (int step = 0; step < CURVE_STEPS; step++) {
                double t = (double) step / CURVE_STEPS;
                points.add(
                        new Vec3(
                                Interpolation.catmullRom(
                                        xAndZ[before], xAndZ[here], xAndZ[next], xAndZ[after], t),
                                0,
                                Interpolation.catmullRom(
                                        xAndZ[before + 1],
                                        xAndZ[here + 1],
                                        xAndZ[next + 1],
                                        xAndZ[after + 1],
                                        t)));
            }
        }
        return new Outline(points);
    }

    /** A polygon with corners given as x, z, x, z..., each an arc of {@code radius}. */
    public static Outline polygon(double radius, double... xAndZ) {
        int count = xAndZ.length / 2;
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Vec3 corner = corner(xAndZ, i);
            Vec3 back = corner(xAndZ, i + count - 1).minus(corner).unit();
            Vec3 ahead = corner(xAndZ, i + 1).minus(corner).unit();
            Vec3 inward = back.plus(ahead).unit();
            double cosine = inward.dot(back);
            double sine = Math.sqrt(1 - cosine * cosine);
            Vec3 centre = corner.along(inward, radius / sine);
            Vec3 from = corner.along(back, radius * cosine / sine);
            Vec3 to = corner.along(ahead, radius * cosine / sine);
            for (int step = 0; step <= CORNER_STEPS; step++) {
                Vec3 out = from.towards(to, (double) step / CORNER_STEPS).minus(centre).unit();
                points.add(centre.along(out, radius));
            }
        }
        return new Outline(points);
    }

    private static Vec3 corner(double[] xAndZ, int i) {
        int at = i * 2 % xAndZ.length;
        return new Vec3(xAndZ[at], 0, xAndZ[at + 1]);
    }

    int size() {
        return points.size();
    }

    Vec3 point(int i) {
        return points.get(i % points.size());
    }

    /** The outward direction at a point. */
    Vec3 normal(int i) {
        int count = points.size();
        Vec3 direction = point(i + 1).minus(point(i + count - 1));
        return new Vec3(direction.z(), 0, -direction.x()).unit();
    }

    private static double area(List<Vec3> points) {
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            Vec3 a = points.get(i);
            Vec3 b = points.get((i + 1) % points.size());
            twice += a.x() * b.z() - b.x() * a.z();
        }
        return twice / 2;
    }
}
