package org.palpate.illustration.render;

import org.palpate.illustration.geometry.Vec3;

/** Finds how open a place lies and how much of the lamp it sees, by a few scattered rays. */
final class LightProbe {

    private static final double OCCLUSION_REACH = .30;
    private static final double OCCLUSION_FALL = .85;
    private static final double SHADOW_REACH = 4;
    private static final double LAMP_RADIUS = .2;
    private static final double LIFT = .0015;
    private static final double GOLDEN = .6180339887;

    /** Steps of even scatter in the plane. */
    private static final double SPREAD_A = .7548776662;

    private static final double SPREAD_B = .5698402910;
    private static final double SPREAD_C = .8191725134;
    private static final double SPREAD_D = .6710436067;
    private static final double TURN = 2 * StrictMath.PI;
    private static final int DIRECTIONS = 4096;
    private static final double[] SINES = sines();
    private static final PowerCurve NEARNESS = new PowerCurve(.7);

    private final Stage stage;
    private final Quality quality;
    private final Vec3 towards;
    private final Vec3 lampAcross;
    private final Vec3 lampUp;
    private final Bvh.Hit hit = new Bvh.Hit();
    private double openness;
    private double lamp;

    LightProbe(Stage stage, Quality quality, Light light) {
        this.stage = stage;
        this.quality = quality;
        towards = light.towards();
        lampAcross = towards.anyPerpendicular();
        lampUp = towards.cross(lampAcross);
    }

    double openness() {
        return openness;
    }

    double lamp() {
        return lamp;
    }

    /**
     * Looks around from a point that is seen in a column and row: neighbours look in other
     * directions.
     */
    void look(Vec3 point, Vec3 face, Vec3 normal, int column, int row) {
        Vec3 start = point.along(face, LIFT);
        openness = openness(start, normal, column, row);
        lamp = lamp(start, face, column, row);
    }

    private double openness(Vec3 start, Vec3 normal, int column, int row) {
        double radial = scatter(column * SPREAD_A + row * SPREAD_B);
        double turn = scatter(column * SPREAD_C + row * SPREAD_D);
        Vec3 tangent = normal.anyPerpendicular();
        Vec3 side = normal.cross(tangent);
        double hidden = 0;
        for (int ray = 0; ray < quality.occlusionRays(); ray++) {
            double share = (ray + radial) / quality.occlusionRays();
            double spread = Math.sqrt(share);
            double rise = Math.sqrt(1 - share);
            double angle = (ray * GOLDEN + turn) % 1.0;
            double a = spread * sine(angle + .25);
            double b = spread * sine(angle);
            double dx = tangent.x() * a + side.x() * b + normal.x() * rise;
            double dy = tangent.y() * a + side.y() * b + normal.y() * rise;
            double dz = tangent.z() * a + side.z() * b + normal.z() * rise;
            if (stage.find(
                    start.x(), start.y(), start.z(), dx, dy, dz, OCCLUSION_REACH, false, hit)) {
                hidden += 1 - NEARNESS.of(hit.distance / OCCLUSION_REACH) * OCCLUSION_FALL;
            }
        }
        return 1 - hidden / quality.occlusionRays();
    }

    private double lamp(Vec3 start, Vec3 face, int column, int row) {
        int lit = 0;
        for (int ray = 0; ray < quality.shadowRays(); ray++) {
            double share = scatter(column * SPREAD_B + row * SPREAD_A + ray * GOLDEN);
            double angle =
                    scatter(
                            column * SPREAD_D
                                    + row * SPREAD_C
                                    + (double) ray / quality.shadowRays());
            double radius = LAMP_RADIUS * Math.sqrt(share);
            Vec3 direction =
                    towards.along(lampAcross, radius * sine(angle + .25))
                            .along(lampUp, radius * sine(angle))
                            .unit();
            if (direction.dot(face) > 0
                    && !stage.find(
                            start.x(),
                            start.y(),
                            start.z(),
                            direction.x(),
                            direction.y(),
                            direction.z(),
                            SHADOW_REACH,
                            true,
                            hit)) {
                lit++;
            }
        }
        return (double) lit / quality.shadowRays();
    }

    /** The part after the point: multiples of these steps fill 0..1 evenly. */
    private static double scatter(double value) {
        return value - Math.floor(value);
    }

    private static double sine(double turns) {
        return SINES[(int) (turns * DIRECTIONS) & (DIRECTIONS - 1)];
    }

    private static double[] sines() {
        double[] sines = new double[DIRECTIONS];
        for (int i = 0; i < DIRECTIONS; i++) {
            sines[i] = StrictMath.sin(TURN * i / DIRECTIONS);
        }
        return sines;
    }
}
