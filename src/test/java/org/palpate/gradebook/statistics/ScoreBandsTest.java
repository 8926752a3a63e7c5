package org.palpate.gradebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ScoreBandsTest {

    @Test
    void sortsScoresIntoTenths() {
        // 0.1 + 0.2 is a little more than 0.3, and 0.7 - 0.1 a little less than 0.6.
        var bands = ScoreBands.of(List.of(0.0, 0.099, 0.1, 0.1 + 0.2, 0.7 - 0.1, 0.99, 1.0));

        assertThat(bands.counts()).containsExactly(2, 1, 0, 1, 0, 0, 1, 0, 0, 2);
        assertThat(bands.scores()).isEqualTo(7);
        assertThat(bands.highest()).isEqualTo(2);
    }

    @Test
    void hasNothingToSort() {
        assertThat(ScoreBands.of(List.of()).scores()).isZero();
    }
}
