package org.palpate.gradebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestTest {

    @ParameterizedTest
    @CsvSource({"10, 3", "11, 3", "18, 5", "100, 27", "900, 243", "901, 244"})
    void countsTwentySevenInAHundred(int group, int best) {
        var scores = IntStream.range(0, group).mapToDouble(i -> i).toArray();

        assertThat(Best.lowest(scores)).isEqualTo(group - best);
    }
}
