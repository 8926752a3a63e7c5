package org.palpate.illustration.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;

import org.palpate.illustration.geometry.Vec3;

class BvhTest {

    private static final Bvh.Filter ALL = (triangle, u, v) -> true;

    @Test
    void findsWhatASearchOfEveryTriangleFinds() {
        Random random = new Random(7);
        double[] corners = new double[500 * 9];
        for (int i = 0; i < corners.length; i += 9) {
            Vec3 middle = direction(random).times(random.nextDouble());
            for (int k = 0; k < 9; k += 3) {
                Vec3 corner = middle.along(direction(random), .15);
                corners[i + k] = corner.x();
                corners[i + k + 1] = corner.y();
                corners[i + k + 2] = corner.z();
            }
        }
        Bvh tree = new Bvh(corners);
        Bvh.Hit hit = new Bvh.Hit();
        int met = 0;
        for (int ray = 0; ray < 2000; ray++) {
            Vec3 from = direction(random).times(2);
            Vec3 to = direction(random).times(random.nextDouble());
            Vec3 d = to.minus(from).unit();

            boolean found =
                    tree.find(
                            from.x(), from.y(), from.z(), d.x(), d.y(), d.z(), 9, false, ALL, hit);

            double nearest = nearest(corners, from, d);
            assertThat(found).isEqualTo(nearest < Double.POSITIVE_INFINITY);
            if (found) {
                met++;
                assertThat(hit.distance).isCloseTo(nearest, within(1e-9));
            }
        }
        assertThat(met).isBetween(500, 2000);
    }

    @Test
    void passesThroughWhatTheFilterRefuses() {
        double[] corners = {-1, -1, 0, 1, -1, 0, 0, 1, 0, -1, -1, 1, 1, -1, 1, 0, 1, 1};
        Bvh tree = new Bvh(corners);
        Bvh.Hit hit = new Bvh.Hit();

        tree.find(0, 0, -5, 0, 0, 1, 9, false, (triangle, u, v) -> triangle == 1, hit);

        assertThat(hit.triangle).isEqualTo(1);
        assertThat(hit.distance).isEqualTo(6);
    }

    @Test
    void findsNothingInAnEmptyTree() {
        assertThat(new Bvh(new double[0]).find(0, 0, 0, 0, 0, 1, 9, false, ALL, new Bvh.Hit()))
                .isFalse();
    }

    /** The plane of each triangle, crossed, and the point's place within it by three areas. */
    private static double nearest(double[] corners, Vec3 from, Vec3 direction) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < corners.length; i += 9) {
            Vec3 a = new Vec3(corners[i], corners[i + 1], corners[i + 2]);
            Vec3 b = new Vec3(corners[i + 3], corners[i + 4], corners[i + 5]);
            Vec3 c = new Vec3(corners[i + 6], corners[i + 7], corners[i + 8]);
            Vec3 normal = b.minus(a).cross(c.minus(a));
            double distance = a.minus(from).dot(normal) / direction.dot(normal);
            Vec3 p = from.along(direction, distance);
            boolean inside =
                    b.minus(a).cross(p.minus(a)).dot(normal) >= 0
                            && c.minus(b).cross(p.minus(b)).dot(normal) >= 0
                            && a.minus(c).cross(p.minus(c)).dot(normal) >= 0;
            if (inside && distance > 0) {
                nearest = Math.min(nearest, distance);
            }
        }
        return nearest;
    }

    private static Vec3 direction(Random random) {
        return new Vec3(
                        random.nextDouble() - .5,
                        random.nextDouble() - .5,
                        random.nextDouble() - .5)
                .unit();
    }
}
