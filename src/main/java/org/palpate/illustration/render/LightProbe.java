package org.palpate.illustration.render;

import org.palpate.illustration.geometry.Vec3;

/** Finds how open a place lies and how much of the lamp it sees, by a few scattered rays. */
final class LightProbe {

    private static final double OCCLUSION_REACH = .30;
    private static final double OCCLUSION_FALL = .85;
    private static final double SHADOW_REACH = 4;
    private static final double LAMP_SIZE = .35;
    private static final double LIFT = .0015;
    private static final double GOLDEN = .6180339887;
    private static final double TURN = 2 * StrictMath.PI;
    private static final int DIRECTIONS = 4096;
    private static final double[] SINES = sines();
    private static final PowerCurve NEARNESS = new PowerCurve(.7);

    private final Stage stage;
    private final Quality quality;
    private final Vec3 towards;
    private final Bvh.Hit hit = new Bvh.Hit();
    private double openness;
    private double lamp;

    LightProbe(Stage stage, Quality quality, Light light) {
        this.stage = stage;
        this.quality = quality;
        towards = light.towards();
    }

    double openness() {
        return openness;
    }

    double lamp() {
        return lamp;
    }

    void look(Vec3 point, Vec3 face, Vec3 normal, int seed) {
        Vec3 start = point.along(face, LIFT);
        long noise = hash(seed * 7919L + 13);
        openness = openness(start, normal, noise);
        lamp = lamp(start, face, noise);
    }

    private double openness(Vec3 start, Vec3 normal, long noise) {
        double radial = ((noise >>> 11) & 0xffff) / 65536.0;
        double turn = ((noise >>> 29) & 0xffff) / 65536.0;
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

    private double lamp(Vec3 start, Vec3 face, long noise) {
        int lit = 0;
        for (int ray = 0; ray < quality.shadowRays(); ray++) {
            long jitter = hash(noise + ray * 977L);
            Vec3 direction =
                    towards.plus(jitter(jitter), jitter(jitter >>> 16), jitter(jitter >>> 32))
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

    private static double jitter(long bits) {
        return ((bits & 0xffff) / 65536.0 - .5) * LAMP_SIZE;
    }

    private static long hash(long seed) {
        long x = seed ^ (seed >>> 33);
        x *= 0xff51afd7ed558ccdL;
        x ^= x >>> 33;
        x *= 0xc4ceb9fe1a85ec53L;
        return x ^ (x >>> 33);
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
