package org.palpate.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, false, 0 %",
        "0.2, false, 20 %",
        "0.243, false, 24 %",
        "0.546, false, 54.6 %",
        "0.696, false, 69.6 %",
        "0.6999, false, 69.9 %",
        "0.696, true, 70 %",
        "0.866, true, 87 %",
        "1, true, 100 %"
    })
    void roundsNoScoreUpToWhatItDoesNotReach(double share, boolean reached, String text) {
        assertThat(ScoreText.of(share, reached)).isEqualTo(text);
    }
}
