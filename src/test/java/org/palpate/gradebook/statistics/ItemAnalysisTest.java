package org.palpate.gradebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {

    private static final Offset<Double> TWO_DIGITS = within(0.005);
    private static final Offset<Double> FOUR_DIGITS = within(0.00005);

    private final ItemAnalysis known =
            analysis(
                    List.of(1.0, 1.0, 0.0),
                    List.of(1.0, 0.0, 0.0),
                    List.of(1.0, 1.0, 1.0),
                    List.of(0.0, 0.0, 0.0),
                    List.of(1.0, 1.0, 1.0));

    @Test
    void givesTheItemsOfTheTestVectorTheirKnownFigures() {
        assertItem(0, 80, 55.90, 29.79);
        assertItem(1, 60, 76.38, 35.81);
        assertItem(2, 40, 61.24, 34.40);
    }

    private void assertItem(int index, double facility, double discrimination, double weight) {
        var item = known.items().get(index);
        assertThat(item.facility()).isCloseTo(facility, TWO_DIGITS);
        assertThat(item.discrimination()).isCloseTo(discrimination, TWO_DIGITS);
        assertThat(item.efficiency()).isCloseTo(100, TWO_DIGITS);
        assertThat(item.effectiveWeight()).isCloseTo(weight, TWO_DIGITS);
        assertThat(item.intendedWeight()).isCloseTo(100.0 / 3, TWO_DIGITS);
        assertThat(item.isWeak()).isFalse();
    }

    @Test
    void givesTheItemsOfTheTestVectorTheirDeviation() {
        // One of five misses it: variance 5/4 of 0.8 times 0.2; two of five: of 0.6 times 0.4.
        assertThat(known.items().get(0).deviation()).isCloseTo(44.72, TWO_DIGITS);
        assertThat(known.items().get(1).deviation()).isCloseTo(54.77, TWO_DIGITS);
        assertThat(known.items().get(2).deviation()).isCloseTo(54.77, TWO_DIGITS);
    }

    @Test
    void givesTheTestOfTheTestVectorItsKnownFigures() {
        var test = known.test();

        assertThat(test.attempts()).isEqualTo(5);
        assertThat(test.mean()).isCloseTo(1.8, FOUR_DIGITS);
        assertThat(test.meanShare()).isCloseTo(60, TWO_DIGITS);
        assertThat(test.deviation()).isCloseTo(1.3038, FOUR_DIGITS);
        assertThat(test.skewness()).isCloseTo(-0.5414, FOUR_DIGITS);
        assertThat(test.kurtosis()).isCloseTo(-1.4879, FOUR_DIGITS);
        assertThat(test.consistency()).isCloseTo(79.41, TWO_DIGITS);
        assertThat(test.errorRatio()).isCloseTo(45.37, TWO_DIGITS);
        assertThat(test.standardError()).isCloseTo(0.5916, FOUR_DIGITS);
    }

    @Test
    void leavesAnItemOfNegativeCovarianceOutOfTheWeights() {
        var items = analysis(List.of(1.0, 0.0, 0.0), List.of(0.0, 1.0, 1.0)).items();

        assertThat(items.getFirst().negativeCovariance()).isTrue();
        assertThat(items.getFirst().effectiveWeight()).isNull();
        assertThat(items.getFirst().discrimination()).isCloseTo(-100, TWO_DIGITS);
        assertThat(items.getFirst().efficiency()).isCloseTo(-100, TWO_DIGITS);
        assertThat(items.getFirst().isWeak()).isTrue();
        assertThat(items)
                .extracting(ItemStatistics::negativeCovariance)
                .containsExactly(true, false, false);
        assertThat(items.get(1).effectiveWeight()).isCloseTo(50, TWO_DIGITS);
        assertThat(items.get(2).effectiveWeight()).isCloseTo(50, TWO_DIGITS);
    }

    @Test
    void flagsAnItemThatHardlyFollowsTheRest() {
        // x = 1 0 0 1, r = 3 2 1 1: cov = 0.5/3; both sorted 1.5/3, so the efficiency is 33.3.
        var strong = analysis(row(1, 3), row(0, 2), row(0, 1), row(1, 1)).items().getFirst();
        // x = 1 0 1 0, r = 3 3 1 1: no covariance at all.
        var weak = analysis(row(1, 3), row(0, 3), row(1, 1), row(0, 1)).items().getFirst();

        assertThat(strong.efficiency()).isCloseTo(33.33, TWO_DIGITS);
        assertThat(strong.isWeak()).isFalse();
        assertThat(weak.efficiency()).isCloseTo(0, TWO_DIGITS);
        assertThat(weak.isWeak()).isTrue();
    }

    @Test
    void measuresAgainstWhatEachItemCanEarn() {
        var table = new MarkTable(List.of(10.0, 5.0), List.of(row(10, 5), row(5, 0)));

        var analysis = ItemAnalysis.of(table);

        assertThat(analysis.items().getFirst().facility()).isCloseTo(75, TWO_DIGITS);
        assertThat(analysis.items().getLast().facility()).isCloseTo(50, TWO_DIGITS);
        // Variances 12.5 of 10 marks and 12.5 of 5 marks.
        assertThat(analysis.items().getFirst().deviation()).isCloseTo(35.36, TWO_DIGITS);
        assertThat(analysis.items().getLast().deviation()).isCloseTo(70.71, TWO_DIGITS);
        assertThat(analysis.items().getFirst().intendedWeight()).isCloseTo(66.67, TWO_DIGITS);
        assertThat(analysis.test().meanShare()).isCloseTo(66.67, TWO_DIGITS);
        assertThat(analysis.test().deviation()).isCloseTo(7.0711, FOUR_DIGITS);
    }

    @Test
    void computesNothingFromOneStudent() {
        var analysis = analysis(List.of(1.0, 0.5));

        assertThat(analysis.items().getFirst().facility()).isEqualTo(100);
        assertThat(analysis.items().getFirst().deviation()).isNull();
        assertThat(analysis.items().getFirst().discrimination()).isNull();
        assertThat(analysis.items().getFirst().effectiveWeight()).isNull();
        assertThat(analysis.test().mean()).isEqualTo(1.5);
        assertThat(analysis.test().deviation()).isNull();
        assertThat(analysis.test().consistency()).isNull();
    }

    @Test
    void computesNothingFromNobody() {
        var analysis = analysis();

        assertThat(analysis.test().attempts()).isZero();
        assertThat(analysis.test().mean()).isNull();
    }

    @Test
    void tellsNothingWhereAllAreAlike() {
        // Three tenths and six tenths do not add up to exactly nine in binary; that is no spread.
        var analysis = analysis(row(0.3, 0.6), row(0.3, 0.6), row(0.3, 0.6));

        assertThat(analysis.items())
                .allSatisfy(item -> {
                    assertThat(item.deviation()).isZero();
                    assertThat(item.discrimination()).isNull();
                    assertThat(item.efficiency()).isNull();
                    assertThat(item.effectiveWeight()).isNull();
                    assertThat(item.negativeCovariance()).isFalse();
                });
        assertThat(analysis.test().deviation()).isZero();
        assertThat(analysis.test().consistency()).isNull();
        assertThat(analysis.test().skewness()).isNull();
    }

    @Test
    void needsThreeForTheSkewnessAndFourForTheKurtosis() {
        assertThat(analysis(row(1, 0), row(1, 1)).test().skewness()).isNull();
        var three = analysis(row(1, 0), row(1, 1), row(0, 0)).test();
        assertThat(three.skewness()).isCloseTo(0, FOUR_DIGITS);
        assertThat(three.kurtosis()).isNull();
    }

    @Test
    void tellsNoConsistencyOfASingleItem() {
        var test = analysis(List.of(1.0), List.of(0.0)).test();

        assertThat(test.deviation()).isCloseTo(0.7071, FOUR_DIGITS);
        assertThat(test.consistency()).isNull();
        assertThat(test.standardError()).isNull();
    }

    @Test
    void questionsTheKeyOfAnItemThatMoreThanFourInTenOfTheBestMiss() {
        // Ten students: the best 27 % are three.
        assertThat(firstItemMissedByBest(2).keyQuestioned()).isTrue();
        assertThat(firstItemMissedByBest(1).keyQuestioned()).isFalse();
    }

    private static ItemStatistics firstItemMissedByBest(int missed) {
        var rows = new ArrayList<List<Double>>();
        for (int i = 0; i < 10; i++) {
            // The second item is marked out of ten, so that it decides who is best.
            rows.add(row(i < missed ? 0 : 1, i < 3 ? 10 - i / 10.0 : 3));
        }
        return ItemAnalysis.of(new MarkTable(List.of(1.0, 10.0), rows)).items().getFirst();
    }

    @Test
    void questionsNoKeyOfFewerThanTenStudents() {
        var rows = new ArrayList<List<Double>>();
        for (int i = 0; i < 9; i++) {
            rows.add(row(0, i));
        }

        var item = ItemAnalysis.of(new MarkTable(List.of(1.0, 10.0), rows)).items().getFirst();

        assertThat(item.keyQuestioned()).isFalse();
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MarkTable.ofShares(2, List.of(List.of(1.0))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarkTable(List.of(0.0), List.of()));
    }

    private static List<Double> row(double first, double second) {
        return List.of(first, second);
    }

    @SafeVarargs
    private static ItemAnalysis analysis(List<Double>... rows) {
        int items = rows.length == 0 ? 3 : rows[0].size();
        return ItemAnalysis.of(MarkTable.ofShares(items, List.of(rows)));
    }
}
