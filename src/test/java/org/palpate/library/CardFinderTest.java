package org.palpate.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.palpate.content.PackagedContent;

/** Finding cards of the packaged library. */
class CardFinderTest {

    private static final CardFinder FINDER = new CardFinder(PackagedContent.library());

    @Test
    void showsEveryCardWhereNothingIsAskedFor() {
        assertThat(FINDER.find(CardFilter.ALL)).hasSameSizeAs(PackagedContent.library().cards());
    }

    @ParameterizedTest
    @CsvSource({
        "foream, itb-forearm",
        "iliotibal tract, itb-forearm",
        "plantr fasca, plantar-origin-friction",
        "gua sha, scraping-tool",
        "PNF, resistive-stretch-hamstrings",
        "hip flexor, iliopsoas-work",
        "glute med, gluteal-work",
        "ice bath, cold-bath",
        "runner's knee vmo, vmo-start",
        "tapotment, tapotement"
    })
    void findsACardInSpiteOfSlipsAndByOtherWords(String typed, String card) {
        assertThat(ids(CardFilter.ALL.typed(typed))).contains(card);
    }

    @Test
    void putsTheTitleBeforeWhatIsSaidInPassing() {
        assertThat(ids(CardFilter.ALL.typed("rocking"))).startsWith("rocking");
        assertThat(ids(CardFilter.ALL.typed("roller calf"))).startsWith("calf-roller");
    }

    @Test
    void needsEveryTypedWordButNoLittleOnes() {
        assertThat(ids(CardFilter.ALL.typed("friction on the achilles")))
                .contains("achilles-friction");
        assertThat(ids(CardFilter.ALL.typed("friction xylophone"))).isEmpty();
    }

    @Test
    void saysWhatMatchesUnlessItIsTheTitle() {
        assertThat(match("glute med", "gluteal-work").words()).containsExactly("glute med");
        assertThat(match("rocking", "rocking").words()).isEmpty();
        assertThat(match("trochanter forearm", "itb-forearm").words())
                .singleElement()
                .asString()
                .startsWith("“Lay your forearm just below the trochanter");
    }

    @Test
    void combinesWhatIsChosen() {
        CardFilter filter =
                CardFilter.ALL.with(CardFacet.INJURY, "itb").with(CardFacet.TOOL, "foam-roller");

        assertThat(ids(filter))
                .contains("itb-roller", "glutes-roller")
                .doesNotContain("calf-roller");
        assertThat(ids(filter.with(CardFacet.POSITION, "side-lying")))
                .containsExactly("itb-roller");
    }

    @Test
    void findsAGroupByItsMemberAndTheMemberFirst() {
        List<String> ids = ids(CardFilter.ALL.with(CardFacet.STRUCTURE, "soleus"));

        assertThat(ids).contains("achilles-stripping", "calf-roller", "flushing");
        assertThat(ids.indexOf("achilles-stripping")).isLessThan(ids.indexOf("flushing"));
        assertThat(ids).doesNotContain("itb-forearm");
    }

    @Test
    void countsWhatEachValueWouldLeave() {
        CardFilter rollers = CardFilter.ALL.with(CardFacet.TOOL, "foam-roller");

        assertThat(FINDER.values(CardFacet.INJURY, rollers))
                .allSatisfy(value ->
                        assertThat(ids(rollers.with(CardFacet.INJURY, value.id())))
                                .hasSize(value.count()));
        assertThat(FINDER.values(CardFacet.KIND, rollers))
                .extracting(FacetValue::label)
                .containsExactly("Self-massage");
        assertThat(FINDER.values(CardFacet.TOOL, rollers))
                .extracting(FacetValue::id)
                .contains("foam-roller", "scraping-tool");
    }

    @Test
    void keepsTheChosenValueEvenWhenItLeavesNothing() {
        CardFilter none =
                CardFilter.ALL.with(CardFacet.TOOL, "foam-roller").with(CardFacet.KIND, "cold");

        assertThat(FINDER.find(none)).isEmpty();
        assertThat(FINDER.values(CardFacet.KIND, none)).contains(new FacetValue("cold", "Cold", 0));
    }

    @Test
    void forgetsValuesThatNobodyKnows() {
        CardFilter mistyped =
                CardFilter.ALL.with(CardFacet.INJURY, "itbb").with(CardFacet.REGION, "knee");

        assertThat(FINDER.understood(mistyped))
                .isEqualTo(CardFilter.ALL.with(CardFacet.REGION, "knee"));
    }

    private static List<String> ids(CardFilter filter) {
        return FINDER.find(filter).stream().map(match -> match.card().id()).toList();
    }

    private static CardMatch match(String typed, String card) {
        return FINDER.find(CardFilter.ALL.typed(typed)).stream()
                .filter(match -> match.card().id().equals(card))
                .findFirst()
                .orElseThrow();
    }
}
