package org.palpate.illustration.body;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;

/** Signed distances to the solids a body is made of, negative inside. */
final class Distances {

    private static final double AT_CENTRE = 1e-9;

    private Distances() {}

    /** Distance to the hull of two spheres. */
    static double roundCone(Vec3 p, Vec3 a, double ra, Vec3 b, double rb) {
        Vec3 axis = b.minus(a);
        double length = axis.length();
        double along = p.minus(a).dot(axis) / length;
        double away = Math.sqrt(Math.max(0, p.minus(a).dot(p.minus(a)) - along * along));
        double sine = (ra - rb) / length;
        return roundCone(away, along, length, ra, rb, sine, Math.sqrt(1 - sine * sine));
    }

    /**
     * @param away from the axis
     * @param along the axis, from the first centre
     * @param sine of the half opening angle
     */
    static double roundCone(
            double away,
            double along,
            double length,
            double ra,
            double rb,
            double sine,
            double cosine) {
        double k = cosine * along - sine * away;
        if (k < 0) {
            return Math.sqrt(away * away + along * along) - ra;
        }
        double beyond = along - length;
        return k > cosine * length
                ? Math.sqrt(away * away + beyond * beyond) - rb
                : away * cosine + along * sine - ra;
    }

    /** Nearly the distance to an ellipsoid: exact on its surface and along its axes. */
    static double ellipsoid(Vec3 p, Vec3 centre, Vec3 radii, Rotation axes) {
        Vec3 q = axes.inverse().apply(p.minus(centre));
        return ellipsoid(
                q.x() / radii.x(),
                q.y() / radii.y(),
                q.z() / radii.z(),
                1 / radii.x(),
                1 / radii.y(),
                1 / radii.z(),
                Math.min(radii.x(), Math.min(radii.y(), radii.z())));
    }

    /** The same from coordinates over radii. */
    static double ellipsoid(
            double u, double v, double w, double iu, double iv, double iw, double least) {
        double k0 = Math.sqrt(u * u + v * v + w * w);
        double du = u * iu;
        double dv = v * iv;
        double dw = w * iw;
        double k1 = Math.sqrt(du * du + dv * dv + dw * dw);
        return k1 < AT_CENTRE ? -least : Math.max(-least, k0 * (k0 - 1) / k1);
    }

    /** The smaller of the two, flowing into each other where they differ by less than {@code k}. */
    static double smoothMin(double a, double b, double k) {
        return Math.min(a, b) - bulge(a - b, k);
    }

    /** The greater of the two, smoothed alike. */
    static double smoothMax(double a, double b, double k) {
        return Math.max(a, b) + bulge(a - b, k);
    }

    /** By how much {@link #smoothMin} of two distances lies below the smaller one. */
    static double bulge(double difference, double k) {
        double share = 1 - Math.abs(difference) / k;
        return share <= 0 ? 0 : share * share * share * k / 6;
    }
}
