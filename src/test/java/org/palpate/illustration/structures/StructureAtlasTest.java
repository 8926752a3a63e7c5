package org.palpate.illustration.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

class StructureAtlasTest {

    private static final double ABOUT_A_CENTIMETRE = .012;

    private final StructureAtlas atlas = StructureAtlas.of(Skeleton.of(1, 1.72));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gluteus-maximus",
                "gluteus-medius",
                "gluteus-minimus",
                "tensor-fasciae-latae",
                "piriformis",
                "iliopsoas",
                "gluteal-tendon",
                "proximal-hamstring-tendon",
                "rectus-femoris",
                "vastus-lateralis",
                "vastus-intermedius",
                "vastus-medialis",
                "hamstrings",
                "adductors",
                "iliotibial-band",
                "supra-patellar-tendon",
                "infra-patellar-tendon",
                "medial-collateral-ligament",
                "lateral-collateral-ligament",
                "gastrocnemius",
                "soleus",
                "tibialis-posterior",
                "flexor-hallucis-longus",
                "flexor-digitorum-longus",
                "tibialis-anterior",
                "toe-extensors",
                "peroneals",
                "achilles-tendon",
                "tibialis-posterior-tendon",
                "peroneal-tendon",
                "anterior-talofibular-ligament",
                "calcaneofibular-ligament",
                "deltoid-ligament",
                "plantar-fascia",
                "plantar-fascia-origin",
                "intrinsic-foot-muscles",
                "greater-trochanter",
                "lateral-femoral-condyle",
                "patella",
                "fibular-head",
                "tibia-medial-border",
                "calcaneus",
                "metatarsals",
                "femoral-neck",
                "knee-hollow",
                "front-of-groin",
                "sciatic-notch",
                "behind-inner-ankle",
                "below-fibular-head"
            })
    void everyStructureHasARegionAndAPlace(String id) {
        assertThat(atlas.region(id).id()).isEqualTo(id);
        assertThat(atlas.spot(id, Side.LEFT, .5, 0).outward().length()).isCloseTo(1, within(1e-9));
        assertThat(atlas.expand(id)).containsExactly(id);
    }

    @Test
    void aGroupExpandsToItsMembersDownToTheLastGroup() {
        assertThat(atlas.expand("calf")).containsExactly("gastrocnemius", "soleus");
        assertThat(atlas.expand("hips"))
                .contains("gluteus-minimus", "piriformis")
                .doesNotContain("gluteals");
        for (String group : atlas.groups()) {
            assertThat(atlas.expand(group))
                    .allSatisfy(id -> assertThat(atlas.region(id)).isNotNull());
        }
    }

    @Test
    void everyGroupHasAPlace() {
        assertThat(atlas.spots()).containsAll(atlas.groups());
    }

    @Test
    void anUnknownStructureIsRefused() {
        assertThatThrownBy(() -> atlas.region("elbow")).hasMessageContaining("elbow");
        assertThatThrownBy(() -> atlas.spot("elbow", Side.LEFT, 0, 0))
                .hasMessageContaining("elbow");
    }

    /** Points on the skin of the left leg at rest, read off the figure's measurements. */
    @ParameterizedTest
    @CsvSource({
        "gastrocnemius,         .075, .35, -.068",
        "gastrocnemius,         .113, .36, -.064",
        "soleus,                .060, .28, -.040",
        "achilles-tendon,       .096, .15, -.055",
        "iliotibial-band,       .165, .69, .000",
        "rectus-femoris,        .090, .73, .080",
        "vastus-medialis,       .050, .56, .040",
        "supra-patellar-tendon, .092, .53, .055",
        "patella,               .092, .49, .056",
        "infra-patellar-tendon, .092, .447, .050",
        "plantar-fascia,        .104, .005, .050",
        "plantar-fascia-origin, .092, .006, -.025",
        "gluteus-maximus,       .080, .88, -.120",
        "gluteus-medius,        .140, .97, -.010",
        "tibialis-anterior,     .114, .35, .035",
        "hamstrings,            .110, .70, -.085",
        "knee-hollow,           .093, .48, -.045",
        "adductors,             .020, .80, .010",
        "iliopsoas,             .045, 1.02, .090"
    })
    void pointsOfTheSkinLieOnTheirStructure(String id, double x, double y, double z) {
        assertThat(atlas.covers(id, new Vec3(x, y, z))).isTrue();
        assertThat(atlas.covers(id, new Vec3(-x, y, z))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "gastrocnemius,   .093, .35, .040",
        "achilles-tendon, .096, .10, .020",
        "iliotibial-band, .020, .69, .000",
        "plantar-fascia,  .104, .060, .050",
        "gluteus-medius,  .490, .97, .030",
        "rectus-femoris,  .090, .40, .040"
    })
    void pointsElsewhereDoNot(String id, double x, double y, double z) {
        assertThat(atlas.covers(id, new Vec3(x, y, z))).isFalse();
    }

    @Test
    void nothingOfTheCalfReachesAcrossTheFoldOfTheKnee() {
        for (double x = .05; x < .14; x += .005) {
            Vec3 above = new Vec3(x, .50, -.045);
            Vec3 below = new Vec3(x, .46, -.045);
            assertThat(atlas.covers("calf", above)).isFalse();
            assertThat(atlas.covers("thigh", below)).isFalse();
        }
    }

    @Test
    void theRightLegMirrorsTheLeft() {
        for (String id : atlas.spots()) {
            SkinSpot left = atlas.spot(id, Side.LEFT, .3, .4);
            SkinSpot right = atlas.spot(id, Side.RIGHT, .3, .4);
            assertThat(right.axis()).isEqualTo(left.axis().mirrored());
            assertThat(right.outward()).isEqualTo(left.outward().mirrored());
            assertThat(right.lengthwise()).isEqualTo(left.lengthwise().mirrored());
            assertThat(right.bone()).isEqualTo(left.bone());
        }
    }

    @Test
    void theAchillesTendonRunsDownToTheHeel() {
        SkinSpot upper = atlas.spot("achilles-tendon", Side.LEFT, 0, 0);
        SkinSpot lower = atlas.spot("achilles-tendon", Side.LEFT, 1, 0);
        assertThat(upper.bone()).isEqualTo(Bone.SHANK);
        assertThat(lower.bone()).isEqualTo(Bone.FOOT);
        assertThat(upper.axis().y()).isGreaterThan(.25);
        assertThat(lower.axis().y()).isCloseTo(.05, within(ABOUT_A_CENTIMETRE));
        assertThat(lower.outward().z()).isLessThan(-.9);
        assertThat(upper.lengthwise().y()).isLessThan(-.9);
    }

    @Test
    void acrossRunsFromTheInnerToTheOuterEdge() {
        Vec3 inner = skin(atlas.spot("gastrocnemius", Side.LEFT, .4, -1));
        Vec3 outer = skin(atlas.spot("gastrocnemius", Side.LEFT, .4, 1));
        assertThat(inner.x()).isLessThan(outer.x() - .03);
        assertThat(skin(atlas.spot("gastrocnemius/medial", Side.LEFT, .4, 0)).x())
                .isLessThan(skin(atlas.spot("gastrocnemius/lateral", Side.LEFT, .4, 0)).x());
        assertThat(skin(atlas.spot("rectus-femoris", Side.LEFT, .4, 1)).x())
                .isGreaterThan(skin(atlas.spot("rectus-femoris", Side.LEFT, .4, -1)).x());
    }

    @Test
    void acrossRunsFromRearToFrontOnTheSideOfALimb() {
        assertThat(skin(atlas.spot("iliotibial-band", Side.LEFT, .5, 1)).z())
                .isGreaterThan(skin(atlas.spot("iliotibial-band", Side.LEFT, .5, -1)).z());
    }

    @Test
    void theMiddleOfAStructureIsOnIt() {
        for (Region region : atlas.regions()) {
            SkinSpot spot = atlas.spot(region.id(), Side.LEFT, .5, 0);
            if (spot.bone() == Bone.THIGH || spot.bone() == Bone.SHANK) {
                assertThat(atlas.covers(region.id(), skin(spot))).as(region.id()).isTrue();
            }
        }
    }

    @Test
    void iliopsoasRunsFromTheLoinToTheInnerThighBone() {
        SkinSpot upper = atlas.spot("iliopsoas", Side.LEFT, 0, 0);
        SkinSpot lower = atlas.spot("iliopsoas", Side.LEFT, 1, 0);
        assertThat(upper.bone()).isEqualTo(Bone.ROOT);
        assertThat(upper.axis().y()).isGreaterThan(1.1);
        assertThat(lower.bone()).isEqualTo(Bone.THIGH);
        assertThat(lower.axis().y()).isBetween(.82, .87);
        assertThat(lower.outward().z()).isGreaterThan(.8);
    }

    private static Vec3 skin(SkinSpot spot) {
        return spot.axis().along(spot.outward(), .06);
    }
}
