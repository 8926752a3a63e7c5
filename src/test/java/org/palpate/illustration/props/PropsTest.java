package org.palpate.illustration.props;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Material;
import org.palpate.illustration.render.Paint;

class PropsTest {

    private static final double EXACT = 1e-9;
    private static final double MILLIMETRE = .001;

    /** A limb along x with a round back, on a table of height 0. */
    private static final HeightProbe LIMB =
            (x, z) -> Math.abs(z) < .06 ? Math.sqrt(.06 * .06 - z * z) + .05 : 0;

    private static final List<Prop> ALL =
            List.of(
                    new Table(.7, Table.Legs.WOOD, true),
                    new Table(.6, Table.Legs.METAL, false),
                    new Seat(Seat.Kind.CHAIR, Vec3.ZERO, 0, .45),
                    new Seat(Seat.Kind.STOOL, Vec3.ZERO, 0, .5),
                    new Seat(Seat.Kind.BENCH, Vec3.ZERO, 0, .45),
                    new Bolster(new Vec3(0, .1, 0), Vec3.Z, .1, .6),
                    new Roll(new Vec3(0, .05, 0), Vec3.Z, .05, .4),
                    new Pillow(Vec3.ZERO, 20, .6, .4, .12),
                    new Wedge(Vec3.ZERO, 20, .5, .4, .2),
                    new Towel(Vec3.ZERO, 20, .3, .2, 3),
                    Mat.at(Vec3.ZERO, 20),
                    new FoamRoller(new Vec3(0, FoamRoller.RADIUS, 0), Vec3.Z, .9),
                    new MassageBall(new Vec3(0, .05, 0), .05),
                    new IceCup(Vec3.ZERO, Vec3.Y.negated()),
                    new ColdBath(Vec3.ZERO, 0, .7, .5, .3, List.of()),
                    new Step(Vec3.ZERO, 0, .5, .3, .15),
                    new Wall(Vec3.ZERO, 0, 2, 1),
                    new Floor(0));

    private final Paint paint = new Paint();

    @Test
    void standsEverythingOnTheFloor() {
        for (Prop prop : ALL) {
            assertThat(lowest(prop)).as(prop.toString()).isCloseTo(0, within(MILLIMETRE / 10));
        }
    }

    @Test
    void givesAllPartsOfAPropItsNumberAndOneName() {
        for (Prop prop : ALL) {
            List<Item> items = prop.items(41);
            assertThat(items).isNotEmpty().allMatch(item -> item.object() == 41);
            assertThat(items).extracting(Item::name).containsOnly(items.getFirst().name());
        }
    }

    @Test
    void makesTrianglesThatFaceOutwardAndNormalsOfLengthOne() {
        for (Prop prop : ALL) {
            for (Item item : prop.items(1)) {
                assertThat(facingInward(item.mesh())).as(prop.toString()).isZero();
            }
        }
    }

    @Test
    void setsTheTableTopAtTheAskedHeight() {
        for (double height : new double[] {.5, .62, .8}) {
            Prop table = new Table(height, Table.Legs.WOOD, false);
            assertThat(highest(table)).isCloseTo(height, within(EXACT));
        }
    }

    @Test
    void refusesATableNobodyCanWorkAt() {
        assertThatThrownBy(() -> new Table(.95, Table.Legs.WOOD, false))
                .hasMessage("A table is 0.50 to 0.80 m high, not 0.95");
    }

    @Test
    void putsTheFaceCradleBeyondTheHeadEnd() {
        Table table = new Table(.7, Table.Legs.METAL, true);
        assertThat(table.cradleCentre().x()).isLessThan(-Table.LENGTH / 2);
        assertThat(highest(table)).isCloseTo(.7, within(EXACT));
        assertThat(table.items(1))
                .hasSizeGreaterThan(new Table(.7, Table.Legs.METAL, false).items(1).size());
    }

    @Test
    void makesTheRollerFifteenCentimetresThick() {
        Prop roller = new FoamRoller(new Vec3(0, .5, 0), Vec3.X, .9);
        assertThat(highest(roller) - lowest(roller)).isCloseTo(.15, within(EXACT));
    }

    @Test
    void lowersTheRollerInItsGrooves() {
        Item roller = new FoamRoller(Vec3.ZERO, Vec3.X, .9).items(1).getFirst();
        roller.surface().paint(new Vec3(.02, FoamRoller.RADIUS, 0), Vec3.Y, paint);
        int band = paint.colour;
        roller.surface().paint(new Vec3(0, FoamRoller.RADIUS - .0035, 0), Vec3.Y, paint);
        assertThat(paint.colour).isNotEqualTo(band);
    }

    @Test
    void bulgesThePillowInTheMiddle() {
        assertThat(highest(new Pillow(Vec3.ZERO, 0, .6, .4, .12))).isCloseTo(.12, within(EXACT));
    }

    @Test
    void touchesTheSkinWithTheBevelledEdgeOfTheTool() {
        Vec3 place = new Vec3(.3, .2, .1);
        Prop tool = ScrapingTool.touching(place, Vec3.X, Vec3.Y);
        assertThat(lowest(tool)).isCloseTo(.2, within(MILLIMETRE));
        TriangleMesh mesh = tool.items(1).getFirst().mesh();
        double thickest = 0;
        for (int i = 0; i < mesh.vertexCount(); i++) {
            thickest = Math.max(thickest, Math.abs(mesh.point(i).z() - .1));
        }
        assertThat(thickest).isCloseTo(ScrapingTool.THICKNESS / 2, within(EXACT));
    }

    @Test
    void partsTheBevelOfTheToolByALine() {
        Item tool = new ScrapingTool(Vec3.ZERO, Rotation.NONE, 1).items(1).getFirst();
        tool.surface().paint(new Vec3(0, .002, 0), Vec3.Y, paint);
        assertThat(paint.region).isZero();
        tool.surface().paint(new Vec3(0, .001, .024), Vec3.Y, paint);
        assertThat(paint.region).isBetween(1, Paint.FIRST_STRUCTURE - 1);
    }

    @Test
    void laysTheIcePackOnTheSkinAndItsClothBetween() {
        List<Item> pack = IcePack.onTop(0, 0, 0, .2, .12, LIMB).items(1);
        TriangleMesh cloth = pack.getFirst().mesh();
        for (int i = 0; i < cloth.vertexCount(); i++) {
            Vec3 p = cloth.point(i);
            assertThat(p.y()).isGreaterThan(LIMB.height(p.x(), p.z()) - MILLIMETRE);
        }
        TriangleMesh gel = pack.getLast().mesh();
        assertThat(highest(gel)).isBetween(.11 + .015, .11 + .03);
        assertThat(pack).allMatch(item -> item.surface().isCut());
        assertThat(pack.getLast().surface().isThere(new Vec3(.11, 0, 0))).isFalse();
        assertThat(pack.getFirst().surface().isThere(new Vec3(.11, 0, 0))).isTrue();
    }

    @Test
    void keepsIceAwayFromALimbInTheBath() {
        ColdBath still = new ColdBath(Vec3.ZERO, 0, .7, .5, .3, List.of());
        ColdBath dipped = new ColdBath(Vec3.ZERO, 0, .7, .5, .3, List.of(new Vec3(0, .3, 0)));
        assertThat(dipped.items(1).getLast().mesh().vertexCount())
                .isLessThan(still.items(1).getLast().mesh().vertexCount());
        assertThat(still.waterLevel()).isCloseTo(.24, within(EXACT));
    }

    @Test
    void catchesOnlyShadowsOnTheFloor() {
        assertThat(new Floor(-.01).items(9).getFirst().material()).isEqualTo(Material.FLOOR);
    }

    private static double lowest(Prop prop) {
        return prop.items(1).stream().mapToDouble(item -> item.mesh().lowest()).min().orElseThrow();
    }

    private static double highest(Prop prop) {
        return prop.items(1).stream().mapToDouble(item -> highest(item.mesh())).max().orElseThrow();
    }

    private static double highest(TriangleMesh mesh) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < mesh.vertexCount(); i++) {
            highest = Math.max(highest, mesh.point(i).y());
        }
        return highest;
    }

    private static int facingInward(TriangleMesh mesh) {
        int inward = 0;
        int[] t = mesh.triangles();
        for (int i = 0; i < t.length; i += 3) {
            Vec3 a = mesh.point(t[i]);
            Vec3 face = mesh.point(t[i + 1]).minus(a).cross(mesh.point(t[i + 2]).minus(a)).unit();
            Vec3 normal = Vec3.ZERO;
            for (int corner = 0; corner < 3; corner++) {
                Vec3 own = SolidsTest.vector(mesh.normals(), t[i + corner]);
                assertThat(own.length()).isCloseTo(1, within(EXACT));
                normal = normal.plus(own);
            }
            inward += face.dot(normal) < 0 ? 1 : 0;
        }
        return inward;
    }
}
