package org.palpate.illustration.props;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Material;

class DrapeTest {

    private static final double TOP = .66;
    private static final double HALF_WIDTH = Table.WIDTH / 2;

    /** Two legs and a trunk, as half barrels along the table. */
    private static final HeightProbe BODY =
            (x, z) -> {
                double leg = barrel(Math.abs(z) - .1, .09);
                double trunk = barrel(z, .19);
                return x > .1 ? x < .9 ? leg : Double.NEGATIVE_INFINITY : x > -.6 ? trunk : 0;
            };

    private static final DrapeArea AREA = DrapeArea.between(-.4, .7).leavingLeg(.2, .25, 0, 1);

    private final Drape drape = new Drape(BODY, AREA, TOP);
    private final Item sheet = drape.items(7).getFirst();

    private static double barrel(double z, double radius) {
        return Math.abs(z) < radius
                ? TOP + Math.sqrt(radius * radius - z * z)
                : Double.NEGATIVE_INFINITY;
    }

    @Test
    void staysAboveTheBodyAndTheTableWhereItLies() {
        TriangleMesh mesh = sheet.mesh();
        int onTable = 0;
        for (int i = 0; i < mesh.vertexCount(); i++) {
            Vec3 point = mesh.point(i);
            if (Math.abs(point.z()) < HALF_WIDTH - .03 && AREA.inside(point.x(), point.z()) > .01) {
                onTable++;
                assertThat(point.y()).isGreaterThan(TOP + .001);
                assertThat(point.y()).isGreaterThan(BODY.height(point.x(), point.z()));
            }
        }
        assertThat(onTable).isGreaterThan(5000);
    }

    @Test
    void fallsNoSteeperThanCloth() {
        HeightField fall = drape.fall();
        double steepest = 0;
        for (int row = 0; row < fall.rows(); row++) {
            for (int column = 1; column < fall.columns(); column++) {
                double rise = Math.abs(fall.at(column, row) - fall.at(column - 1, row));
                steepest = Math.max(steepest, rise / .006);
            }
        }
        assertThat(steepest).isGreaterThan(.8).isLessThanOrEqualTo(Drape.STEEPEST + 1e-9);
    }

    @Test
    void hangsOverTheEdgesOutsideTheTable() {
        TriangleMesh mesh = sheet.mesh();
        assertThat(mesh.lowest()).isBetween(TOP - Drape.USUAL_OVERHANG - .02, TOP - .12);
        for (int i = 0; i < mesh.vertexCount(); i++) {
            Vec3 point = mesh.point(i);
            if (point.y() < TOP - .02) {
                assertThat(Math.abs(point.z())).isGreaterThan(HALF_WIDTH);
            }
        }
    }

    @Test
    void cutsTheSheetAtItsHems() {
        assertThat(sheet.surface().isCut()).isTrue();
        assertThat(isThere(0, 0)).isTrue();
        assertThat(isThere(-.41, 0)).isFalse();
        assertThat(isThere(.69, -.2)).isTrue();
        assertThat(isThere(.71, -.2)).isFalse();
        assertThat(isThere(.5, .15)).isFalse();
        assertThat(isThere(.15, .3)).isTrue();
        assertThat(isThere(0, HALF_WIDTH + Drape.USUAL_OVERHANG - .01)).isTrue();
        assertThat(isThere(0, HALF_WIDTH + Drape.USUAL_OVERHANG + .01)).isFalse();
    }

    private boolean isThere(double x, double z) {
        return sheet.surface().isThere(new Vec3(x, 0, z));
    }

    @Test
    void coversFeetThatReachBeyondTheTable() {
        HeightProbe feet =
                (x, z) -> x > .9 && x < 1.12 && Math.abs(z) < .1 ? TOP + .15 : BODY.height(x, z);
        TriangleMesh mesh =
                new Drape(feet, DrapeArea.between(0, 1.3), TOP).items(1).getFirst().mesh();
        int overFeet = 0;
        for (int i = 0; i < mesh.vertexCount(); i++) {
            Vec3 point = mesh.point(i);
            if (point.x() > .92 && point.x() < 1.1 && Math.abs(point.z()) < .08) {
                overFeet++;
                assertThat(point.y()).isGreaterThan(TOP + .15);
            }
        }
        assertThat(overFeet).isGreaterThan(500);
    }

    @Test
    void doesNotLiftTheSheetOverTheUncoveredLeg() {
        assertThat(drape.fall().height(.6, .15)).isLessThan(TOP + .06);
        assertThat(drape.fall().height(.6, -.10)).isGreaterThan(TOP + .09);
    }

    @Test
    void drapesTheSameSheetTwice() {
        TriangleMesh again = drape.items(7).getFirst().mesh();
        assertThat(Arrays.equals(again.points(), sheet.mesh().points())).isTrue();
        assertThat(Arrays.equals(again.triangles(), sheet.mesh().triangles())).isTrue();
    }

    @Test
    void laysTowelsInsteadOfASheet() {
        DrapeArea towels = DrapeArea.towel(-.4, 0, 90, .6, .2).or(DrapeArea.towel(0, 0, 0, .3, .5));
        assertThat(towels.inside(-.4, .25)).isCloseTo(.05, within(1e-9));
        assertThat(towels.inside(-.4, .31)).isNegative();
        assertThat(towels.inside(.1, .2)).isPositive();
        assertThat(towels.inside(-.25, 0)).isNegative();
    }

    @Test
    void namesTheSheet() {
        assertThat(sheet.name()).isEqualTo("sheet");
        assertThat(sheet.object()).isEqualTo(7);
        assertThat(sheet.material()).isEqualTo(Material.SHEET);
    }
}
