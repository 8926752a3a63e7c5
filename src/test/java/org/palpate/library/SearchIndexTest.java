package org.palpate.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.content.PackagedContent;

class SearchIndexTest {

    private static final SearchIndex INDEX = new SearchIndex(PackagedContent.library());

    @ParameterizedTest
    @CsvSource({
        "iliotibial band, structures/iliotibial-band",
        "gua sha, techniques/scraping-tool",
        "effleurage, techniques/flushing",
        "contract-relax, techniques/resistive-stretch",
        "ice bath, techniques/cold-bath",
        "runner's knee, lessons/runners-knee",
        "runners knee, lessons/runners-knee",
        "PFPS, lessons/runners-knee",
        "plantar fasciitis, lessons/plantar-fascia",
        "pre-race, lessons/pre-event",
        "Bea, cases/C13"
    })
    void findsAThingByItsNameAndByOtherWordsForIt(String typed, String path) {
        assertThat(paths(typed)).contains(path);
    }

    @ParameterizedTest
    @CsvSource({
        "illiotibial band, iliotibial band, structures/iliotibial-band",
        "quadricep, '', structures/quadriceps",
        "quadrceps, quadriceps, structures/quadriceps",
        "plantar facia, plantar fascia, structures/plantar-fascia",
        "achiles tendon, '', structures/achilles-tendon",
        "gastrocnemus, gastrocnemius, structures/gastrocnemius",
        "efleurage, effleurage, techniques/flushing"
    })
    void forgivesTypingMistakesAndSaysWhatItLookedFor(
            String typed, String understood, String path) {
        SearchResults found = INDEX.find(typed);

        assertThat(found.hits()).extracting(SearchHit::path).contains(path);
        assertThat(found.understood()).isEqualTo(understood);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ITB-4", "itb-4", "itb 4", "ITB4"})
    void findsARuleByItsIdFirst(String typed) {
        SearchResults found = INDEX.find(typed);

        assertThat(found.groups().getFirst().kind()).isEqualTo(SearchKind.RULE);
        assertThat(found.hits().getFirst().path()).isEqualTo("rules/ITB-4");
        assertThat(found.hits().getFirst().context()).isEqualTo("Iliotibial Band (IT Band)");
    }

    @Test
    void leadsFromARuleToTheSectionThatTeachesIt() {
        String section =
                PackagedContent.library().connections().teaching("ITB-4").getFirst().link().path();

        assertThat(paths("ITB-4")).contains(section);
    }

    @Test
    void findsWhileTheLastWordIsBeingTyped() {
        assertThat(paths("cross-fib")).contains("techniques/cross-fiber-friction");
        assertThat(paths("iliot")).contains("structures/iliotibial-band");
        assertThat(INDEX.find("iliot").understood()).isEmpty();
    }

    @Test
    void marksTheWordsThatFit() {
        SearchHit structure =
                INDEX.find("tensor").hits().stream()
                        .filter(hit -> hit.path().equals("structures/tensor-fasciae-latae"))
                        .findFirst()
                        .orElseThrow();

        assertThat(structure.title().marks()).containsExactly("Tensor");
        assertThat(structure.title().plain()).isEqualTo("Tensor fasciae latae");
    }

    @Test
    void marksAnotherWordForWhatWasTyped() {
        SearchHit lesson =
                INDEX.find("PFPS").hits().stream()
                        .filter(hit -> hit.path().equals("lessons/runners-knee"))
                        .findFirst()
                        .orElseThrow();

        assertThat(lesson.title().marks()).isNotEmpty();
    }

    @Test
    void keepsAnExcerptShort() {
        assertThat(INDEX.find("massage", Optional.of(SearchKind.LESSON)).hits())
                .hasSizeGreaterThan(5)
                .allSatisfy(hit -> assertThat(hit.excerpt().plain()).hasSizeBetween(10, 400));
    }

    @Test
    void showsNoAddressesInAnExcerpt() {
        assertThat(INDEX.find("plantar fascia origin", Optional.of(SearchKind.LESSON)).hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.excerpt().plain()).doesNotContain("cards/"));
    }

    @Test
    void showsFiveOfEveryKindAndAllOfOneKind() {
        SearchResults every = INDEX.find("friction");
        assertThat(every.groups())
                .allSatisfy(group -> assertThat(group.hits()).hasSizeLessThanOrEqualTo(5));

        SearchResults rules = INDEX.find("friction", Optional.of(SearchKind.RULE));
        assertThat(rules.groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.kind()).isEqualTo(SearchKind.RULE);
                    assertThat(group.hits()).hasSize(group.total());
                });
        assertThat(rules.total()).isEqualTo(every.total());
    }

    @Test
    void keepsThePointOfACaseToItself() {
        // The words of the learning point of C13, which no student has read before planning.
        assertThat(INDEX.find("fall on the same day, the race window decides").hits())
                .filteredOn(hit -> hit.kind() == SearchKind.CASE)
                .allSatisfy(hit ->
                        assertThat(hit.excerpt().plain()).doesNotContain("race window decides"));
    }

    @Test
    void answersAQuestionInWholeWords() {
        assertThat(paths("how deep may I go the day before a race?"))
                .anyMatch(path -> path.startsWith("lessons/pre-event"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "*",
                "\"",
                "(a OR",
                "AND",
                "\\",
                "\0",
                "[1 TO",
                "~",
                "Füße",
                "Sehne",
                "Achillès",
                "膝",
                "😀",
                "x",
                "a the of",
                "-",
                "/",
                "title:",
                "<script>"
            })
    void neverFails(String typed) {
        assertThatCode(() -> INDEX.find(typed)).doesNotThrowAnyException();
    }

    @Test
    void neverFailsOnTenThousandCharacters() {
        for (String text :
                List.of(
                        "a".repeat(10_000),
                        "knee ".repeat(2_000),
                        "\u0001\u0002😀".repeat(2_500))) {
            assertThatCode(() -> INDEX.find(text)).doesNotThrowAnyException();
        }
    }

    @Test
    void findsNothingForNonsense() {
        assertThat(INDEX.find("xyzzyplugh").isEmpty()).isTrue();
        assertThat(INDEX.find("").isEmpty()).isTrue();
    }

    private static List<String> paths(String typed) {
        return INDEX.find(typed).hits().stream().map(SearchHit::path).toList();
    }
}
