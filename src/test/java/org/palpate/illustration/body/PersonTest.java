package org.palpate.illustration.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Material;
import org.palpate.illustration.render.Paint;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;

class PersonTest {

    private static final double CELL = .012;
    private static final int STRUCTURE = 0xFF0000;

    private final Build woman = Figures.woman();

    private Person person(Outfit outfit, SkinLayer layer) {
        return new Person(woman, Figures.standing(woman), outfit, layer);
    }

    private List<Item> items(Outfit outfit) {
        return person(outfit, SkinLayer.NONE).items(0, "client", CELL);
    }

    @Test
    void closesTheSkin() {
        TriangleMesh skin = items(Outfit.NONE).getFirst().mesh();
        Map<Long, Integer> balance = new TreeMap<>();
        int[] corners = skin.triangles();
        for (int i = 0; i < corners.length; i++) {
            long from = corners[i];
            long to = corners[i % 3 == 2 ? i - 2 : i + 1];
            balance.merge(
                    Math.min(from, to) << 32 | Math.max(from, to),
                    from < to ? 1 : -1,
                    Integer::sum);
        }
        assertThat(skin.triangleCount()).isGreaterThan(20_000);
        assertThat(balance.values()).allMatch(each -> each == 0);
    }

    @Test
    void turnsNormalsOutwards() {
        Person person = person(Outfit.NONE, SkinLayer.NONE);
        TriangleMesh skin = person.items(0, "client", CELL).getFirst().mesh();
        for (int vertex = 0; vertex < skin.vertexCount(); vertex += 97) {
            Vec3 normal =
                    new Vec3(
                            skin.normals()[vertex * 3],
                            skin.normals()[vertex * 3 + 1],
                            skin.normals()[vertex * 3 + 2]);
            assertThat(normal.length()).isCloseTo(1, within(1e-9));
            assertThat(person.field().distance(skin.point(vertex).along(normal, -.002)))
                    .isLessThan(person.field().distance(skin.point(vertex)));
        }
    }

    @Test
    void endsTheShortsAtTheirHem() {
        Item shorts = garment(Outfit.runner(Outfit.Top.BARE));
        Vec3 hip = woman.skeleton().head(Bone.THIGH, Side.LEFT);
        Vec3 knee = woman.skeleton().head(Bone.SHANK, Side.LEFT);
        Vec3 aboveHem = hip.towards(knee, .29).plus(0, 0, .08);
        Vec3 belowHem = hip.towards(knee, .31).plus(0, 0, .08);

        assertThat(shorts.surface().isThere(aboveHem)).isTrue();
        assertThat(shorts.surface().isThere(belowHem)).isFalse();
        assertThat(shorts.surface().isThere(aboveHem.mirrored())).isTrue();
    }

    @Test
    void hidesOnlySkinWellUnderCloth() {
        Item skin = items(Outfit.runner(Outfit.Top.BARE)).getFirst();

        assertThat(skin.surface().isThere(new Vec3(.09, .90, .08))).isFalse();
        assertThat(skin.surface().isThere(new Vec3(.09, .79, .08))).isTrue();
        assertThat(skin.surface().isThere(new Vec3(.09, .50, .05))).isTrue();
    }

    @Test
    void showsStructuresThroughClothMixedWithIt() {
        SkinLayer red =
                (rest, paint) -> {
                    paint.colour = STRUCTURE;
                    paint.region = Paint.FIRST_STRUCTURE;
                    return true;
                };
        Outfit shorts = Outfit.runner(Outfit.Top.BARE, 0, 0x000064);
        Item cloth = person(shorts, red).items(0, "client", CELL).get(1);
        Paint paint = new Paint();

        cloth.surface().paint(new Vec3(.09, .85, .08), Vec3.Z, paint);

        assertThat(paint.colour).isEqualTo(0xCC0014);
        assertThat(paint.region).isEqualTo(Paint.FIRST_STRUCTURE);
    }

    @Test
    void putsATherapistIntoShoes() {
        List<Item> items = items(Outfit.THERAPIST);

        assertThat(items)
                .extracting(Item::material)
                .containsExactly(
                        Material.SKIN,
                        Material.CLOTH,
                        Material.CLOTH,
                        Material.HAIR,
                        Material.CLOTH,
                        Material.CLOTH);
        assertThat(items.getLast().mesh().lowest()).isNegative();
        assertThat(items.getFirst().surface().isThere(new Vec3(.10, .02, .15))).isFalse();
    }

    @Test
    void keepsClothAboveTheSkin() {
        Person person = person(Outfit.THERAPIST, SkinLayer.NONE);
        TriangleMesh tunic = person.items(0, "client", CELL).get(1).mesh();
        FieldProbe probe = person.field().probe(BodyPart.TORSO.bit());
        for (int vertex = 0; vertex < tunic.vertexCount(); vertex += 13) {
            Vec3 p = tunic.point(vertex);
            assertThat(probe.distance(p.x(), p.y(), p.z())).isGreaterThan(.003);
        }
    }

    @Test
    void drawsTheSameTwice() {
        List<Item> once = items(Outfit.THERAPIST);
        List<Item> again = items(Outfit.THERAPIST);

        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i).mesh().points()).isEqualTo(once.get(i).mesh().points());
            assertThat(again.get(i).mesh().rest()).isEqualTo(once.get(i).mesh().rest());
            assertThat(again.get(i).mesh().triangles()).isEqualTo(once.get(i).mesh().triangles());
            assertThat(again.get(i).mesh().groups()).isEqualTo(once.get(i).mesh().groups());
        }
    }

    private Item garment(Outfit outfit) {
        return items(outfit).stream()
                .filter(item -> item.material() == Material.CLOTH)
                .findFirst()
                .orElseThrow();
    }
}
