package org.palpate.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.content.PackagedContent;

class VocabularyTest {

    private static final Vocabulary PACKAGED = PackagedContent.library().vocabulary();

    private static Technique technique(int index, String id, String name, String... synonyms) {
        return new Technique(
                index,
                id,
                name,
                TechniqueKind.HANDS_ON,
                Phase.TREAT,
                Set.of(),
                List.of(),
                "A stroke.",
                List.of(synonyms));
    }

    private static Vocabulary of(Technique... techniques) {
        return new Vocabulary(List.of(techniques), List.of(), List.of(), Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deep-stripping",
                "deep_stripping",
                "Deep stripping",
                "DEEP STRIPPING",
                " deep-stripping "
            })
    void findsAWordHoweverItIsWritten(String written) {
        assertThat(PACKAGED.technique(written)).map(Technique::id).contains("deep-stripping");
    }

    @ParameterizedTest
    @CsvSource({
        "VL, vastus-lateralis",
        "vastus_lateralis, vastus-lateralis",
        "VMO, vastus-medialis",
        "glutes, gluteals",
        "TFL, tensor-fasciae-latae",
        "FHL, flexor-hallucis-longus",
        "FDL, flexor-digitorum-longus",
        "calves, calf",
        "IT band, iliotibial-band",
        "lateral epicondyle, lateral-femoral-condyle",
        "deep flexor compartment, deep-flexors"
    })
    void knowsTheWordsOfTheTrade(String word, String structure) {
        assertThat(PACKAGED.structure(word)).map(Structure::id).contains(structure);
    }

    @ParameterizedTest
    @CsvSource({
        "effleurage, flushing",
        "flush, flushing",
        "gua sha, scraping-tool",
        "PNF, resistive-stretch",
        "contract-relax, resistive-stretch",
        "cold whirlpool, cold-bath",
        "ice bath, cold-bath"
    })
    void readsTheSynonymsThatGradingAllows(String word, String technique) {
        assertThat(PACKAGED.technique(word)).map(Technique::id).contains(technique);
    }

    @ParameterizedTest
    @CsvSource({
        "calf, gastrocnemius",
        "calf, soleus",
        "gluteals, gluteus-maximus",
        "gluteals, gluteus-medius",
        "gluteals, gluteus-minimus",
        "quadriceps, rectus-femoris",
        "quadriceps, vastus-intermedius",
        "deep-flexors, tibialis-posterior",
        "deep-flexors, flexor-hallucis-longus",
        "deep-flexors, flexor-digitorum-longus",
        "posterior-chain, hamstrings",
        "legs, plantar-fascia"
    })
    void groupsHoldTheirMembers(String group, String member) {
        assertThat(PackagedContent.structure(group).contains(PackagedContent.structure(member)))
                .isTrue();
        assertThat(PackagedContent.structure(member).contains(PackagedContent.structure(group)))
                .isFalse();
    }

    @Test
    void calfAndDeepFlexorCompartmentNameTheirMembersAndQuadricepsDoesNot() {
        assertThat(PackagedContent.structure("calf").namesMembers()).isTrue();
        assertThat(PackagedContent.structure("deep-flexors").namesMembers()).isTrue();
        assertThat(PackagedContent.structure("quadriceps").namesMembers()).isFalse();
    }

    @Test
    void findsNothingForAnUnknownWord() {
        assertThat(PACKAGED.technique("hot-stones")).isEmpty();
        assertThat(PACKAGED.structure("spleen")).isEmpty();
        assertThat(PACKAGED.fact("shoe-size")).isEmpty();
        assertThat(PACKAGED.techniqueGroup("magic")).isEmpty();
    }

    @Test
    void refusesAWordWithTwoMeanings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        of(
                                technique(0, "flushing", "Flushing", "strokes"),
                                technique(1, "rubbing", "Rubbing", "Strokes")))
                .withMessageContaining("Strokes");
    }

    @Test
    void allowsASynonymThatRepeatsTheName() {
        assertThat(of(technique(0, "flushing", "Flushing", "flushing")).technique("FLUSHING"))
                .isPresent();
    }

    @Test
    void handsOutCopiesOfItsGroups() {
        BitSet group = PACKAGED.techniqueGroup("hands-on").orElseThrow();
        group.clear();

        assertThat(PACKAGED.techniqueGroup("hands-on").orElseThrow().isEmpty()).isFalse();
    }

    @Test
    void indexesAreThePlacesInTheLists() {
        for (int i = 0; i < PACKAGED.techniques().size(); i++) {
            assertThat(PACKAGED.techniques().get(i).index()).isEqualTo(i);
        }
        for (int i = 0; i < PACKAGED.structures().size(); i++) {
            assertThat(PACKAGED.structures().get(i).index()).isEqualTo(i);
        }
    }

    @Test
    void everyTermIsExplained() {
        assertThat(PACKAGED.techniques())
                .allSatisfy(technique -> assertThat(technique.definition()).isNotBlank());
        assertThat(PACKAGED.structures())
                .allSatisfy(structure -> assertThat(structure.definition()).isNotBlank());
        assertThat(PACKAGED.facts()).allSatisfy(fact -> assertThat(fact.explain()).isNotBlank());
    }
}
