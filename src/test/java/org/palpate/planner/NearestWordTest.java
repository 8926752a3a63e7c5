package org.palpate.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    private static final List<String> WORDS = List.of("goal", "diagnosed", "deep-stripping");

    @ParameterizedTest
    @CsvSource({
        "gaol, goal",
        "GOAL, goal",
        "gol, goal",
        "diagnosedd, diagnosed",
        "deep_striping, deep-stripping",
        "Deep stripping, deep-stripping"
    })
    void findsTheWordThatWasMeant(String typed, String meant) {
        assertThat(NearestWord.to(typed, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"aromatherapy", "xyzzyx", "hot stones"})
    void suggestsNothingFarAway(String typed) {
        assertThat(NearestWord.to(typed, WORDS)).isEmpty();
    }

    @Test
    void suggestsNothingWithoutWords() {
        assertThat(NearestWord.to("goal", List.of())).isEmpty();
    }

    @Test
    void takesTheFirstOfTwoEquallyNearWords() {
        assertThat(NearestWord.to("calk", List.of("calf", "talk"))).contains("calf");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', '', 0",
                "abc, '', 3",
                "'', abc, 3",
                "abc, abc, 0",
                "abc, abd, 1",
                "abc, ac, 1",
                "ac, abc, 1",
                "kitten, sitting, 3",
                "goal, gaol, 2"
            })
    void countsSingleLetterEdits(String left, String right, int edits) {
        assertThat(NearestWord.distance(left, right)).isEqualTo(edits);
    }
}
