package org.palpate.illustration.props;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;

class SolidsTest {

    private static final double EXACT = 1e-9;

    private final TriangleMesh box =
            Solids.roundedBox(new Vec3(1, 2, 3), new Vec3(.3, .2, .1), .05, Rotation.NONE);
    private final TriangleMesh barrel =
            Solids.lathe(
                    new Vec3(0, 1, 0),
                    Vec3.Z,
                    Profile.of(-.4, 0, -.4, .075, .4, .075, .4, 0).rounded(.01));
    private final TriangleMesh plate =
            Solids.plate(Outline.rectangle(1, .5, .1), .02, .01, Vec3.ZERO, Rotation.aboutY(30));
    private final TriangleMesh tube =
            Solids.tube(List.of(Vec3.ZERO, new Vec3(0, 1, 0), new Vec3(1, 1.5, 0)), .02);

    @Test
    void keepsABoxWithinItsHalfSizesAndReachesThem() {
        double widest = 0;
        for (int i = 0; i < box.vertexCount(); i++) {
            Vec3 offset = box.point(i).minus(new Vec3(1, 2, 3));
            assertThat(Math.abs(offset.x())).isLessThanOrEqualTo(.3 + EXACT);
            assertThat(Math.abs(offset.y())).isLessThanOrEqualTo(.2 + EXACT);
            assertThat(Math.abs(offset.z())).isLessThanOrEqualTo(.1 + EXACT);
            widest = Math.max(widest, offset.x());
        }
        assertThat(widest).isCloseTo(.3, within(EXACT));
    }

    @Test
    void roundsTheCornerOfABoxByItsEdgeRadius() {
        double reach = 0;
        for (int i = 0; i < box.vertexCount(); i++) {
            reach = Math.max(reach, box.point(i).minus(new Vec3(1, 2, 3)).dot(new Vec3(1, 1, 1)));
        }
        assertThat(reach).isCloseTo(.25 + .15 + .05 + .05 * Math.sqrt(3), within(EXACT));
    }

    @Test
    void turnsABoxAboutItsCentre() {
        TriangleMesh turned =
                Solids.roundedBox(Vec3.ZERO, new Vec3(.3, .2, .1), .01, Rotation.aboutZ(90));
        assertThat(turned.lowest()).isCloseTo(-.3, within(EXACT));
    }

    @Test
    void givesEverySolidOutwardNormalsOfLengthOne() {
        for (TriangleMesh mesh : List.of(box, barrel, plate, tube)) {
            for (int i = 0; i < mesh.vertexCount(); i++) {
                assertThat(vector(mesh.normals(), i).length()).isCloseTo(1, within(EXACT));
            }
            int[] t = mesh.triangles();
            for (int i = 0; i < t.length; i += 3) {
                Vec3 a = mesh.point(t[i]);
                Vec3 face = mesh.point(t[i + 1]).minus(a).cross(mesh.point(t[i + 2]).minus(a));
                Vec3 normal = vector(mesh.normals(), t[i]).plus(vector(mesh.normals(), t[i + 1]));
                assertThat(face.unit().dot(normal.unit())).isGreaterThan(.5);
            }
        }
    }

    @Test
    void pointsTheNormalsOfABoxAwayFromItsCentre() {
        for (int i = 0; i < box.vertexCount(); i++) {
            Vec3 offset = box.point(i).minus(new Vec3(1, 2, 3));
            assertThat(offset.dot(vector(box.normals(), i))).isPositive();
        }
    }

    @Test
    void closesEverySolidSoThatEachEdgeJoinsTwoTriangles() {
        for (TriangleMesh mesh : List.of(box, barrel, plate, tube)) {
            assertThat(openEdges(mesh)).isZero();
        }
    }

    @Test
    void keepsABarrelAtItsRadius() {
        double widest = 0;
        for (int i = 0; i < barrel.vertexCount(); i++) {
            Vec3 p = barrel.point(i);
            widest = Math.max(widest, new Vec3(p.x(), p.y() - 1, 0).length());
        }
        assertThat(widest).isCloseTo(.075, within(EXACT));
    }

    @Test
    void measuresATubeAlongItsLine() {
        double longest = 0;
        for (int i = 0; i < tube.vertexCount(); i++) {
            longest = Math.max(longest, tube.rest()[i * 3]);
        }
        assertThat(longest).isCloseTo(1 + Math.sqrt(1.25) + .02, within(EXACT));
    }

    @Test
    void dividesTheRoundingOfAPlateFromItsFlatSides() {
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < plate.vertexCount(); i++) {
            heights.add(plate.point(i).y());
        }
        assertThat(heights).allMatch(y -> Math.abs(y) <= .02 + EXACT);
        assertThat(plate.lowest()).isCloseTo(-.02, within(EXACT));
    }

    static long openEdges(TriangleMesh mesh) {
        Map<String, Integer> balance = new HashMap<>();
        int[] t = mesh.triangles();
        for (int i = 0; i < t.length; i++) {
            String from = place(mesh, t[i]);
            String to = place(mesh, t[i / 3 * 3 + (i + 1) % 3]);
            balance.merge(from + to, 1, Integer::sum);
            balance.merge(to + from, -1, Integer::sum);
        }
        return balance.values().stream().filter(count -> count != 0).count();
    }

    private static String place(TriangleMesh mesh, int vertex) {
        Vec3 p = mesh.point(vertex).times(1e6);
        return Math.round(p.x()) + "/" + Math.round(p.y()) + "/" + Math.round(p.z()) + ";";
    }

    static Vec3 vector(double[] values, int i) {
        return new Vec3(values[i * 3], values[i * 3 + 1], values[i * 3 + 2]);
    }
}
