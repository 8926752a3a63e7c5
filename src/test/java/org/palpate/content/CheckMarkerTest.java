package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.palpate.content.CheckResult.Mark;
import org.palpate.planner.Side;

/** What an answer to a knowledge check earns, worked out by hand and for random answers. */
class CheckMarkerTest {

    private static final CheckAnswer UNTOUCHED = new CheckAnswer.Untouched();

    private static final KnowledgeCheck.ChooseOne ONE =
            new KnowledgeCheck.ChooseOne(
                    "one",
                    "Which?",
                    List.of(),
                    List.of(option("a", false), option("b", true), option("c", false)));

    /** Three right options and two wrong ones. */
    private static final KnowledgeCheck.ChooseSeveral SEVERAL =
            new KnowledgeCheck.ChooseSeveral(
                    "several",
                    "Which?",
                    List.of(),
                    List.of(
                            option("a", true),
                            option("b", true),
                            option("c", true),
                            option("d", false),
                            option("e", false)));

    private static final KnowledgeCheck.PutInOrder ORDER = order(1, 2, 3, 4);

    private static final KnowledgeCheck.Match MATCH =
            new KnowledgeCheck.Match(
                    "match",
                    "Match",
                    List.of(),
                    List.of(pair("a", 0), pair("b", 1), pair("c", 0), pair("d", 2)),
                    List.of("x", "y", "z"));

    private static final KnowledgeCheck.FillNumber NUMBER =
            new KnowledgeCheck.FillNumber(
                    "number", "How long?", List.of(), "minutes", 10, 15, "yes", "short", "long");

    private static KnowledgeCheck.Option option(String text, boolean right) {
        return new KnowledgeCheck.Option(text, right, "because of " + text);
    }

    private static KnowledgeCheck.Pair pair(String text, int choice) {
        return new KnowledgeCheck.Pair(text, choice, "because of " + text);
    }

    private static KnowledgeCheck.PutInOrder order(Integer... places) {
        List<KnowledgeCheck.Item> items =
                Stream.of(places)
                        .map(place -> new KnowledgeCheck.Item("item " + place, place, "because"))
                        .toList();
        return new KnowledgeCheck.PutInOrder("order", "Order", List.of(), items);
    }

    private static KnowledgeCheck.PointAtStructure point(String structure, @Nullable Side side) {
        return new KnowledgeCheck.PointAtStructure(
                "point",
                "Where?",
                List.of(),
                new KnowledgeCheck.Chart.Body(KnowledgeCheck.BodyView.BACK),
                PackagedContent.structure(structure),
                List.of(),
                side,
                "there",
                List.of(
                        new KnowledgeCheck.NearMiss(
                                PackagedContent.structure("hamstrings"), "too high")),
                "elsewhere");
    }

    private static CheckResult pointing(
            KnowledgeCheck check, String structure, @Nullable Side side) {
        return CheckMarker.mark(
                check, new CheckAnswer.PointedAt(PackagedContent.structure(structure), side));
    }

    private static CheckResult choosing(KnowledgeCheck check, Integer... options) {
        return CheckMarker.mark(check, new CheckAnswer.Chosen(Set.of(options)));
    }

    private static CheckResult ordering(KnowledgeCheck check, Integer... items) {
        return CheckMarker.mark(check, new CheckAnswer.Ordered(List.of(items)));
    }

    static Stream<KnowledgeCheck> checks() {
        return Stream.of(ONE, SEVERAL, ORDER, order(1, 1, 2), MATCH, NUMBER, point("calf", null));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void givesNothingForAnUntouchedCheck(KnowledgeCheck check) {
        CheckResult result = CheckMarker.mark(check, UNTOUCHED);

        assertThat(result.answered()).isFalse();
        assertThat(result.share()).isZero();
        assertThat(result.parts())
                .isNotEmpty()
                .allSatisfy(part -> {
                    assertThat(part.mark()).isIn(Mark.MISSED, Mark.LEFT_OUT);
                    assertThat(part.because()).isNotBlank();
                });
    }

    @Test
    void takesAnEmptyAnswerForAnUntouchedOne() {
        assertThat(choosing(ONE)).isEqualTo(CheckMarker.mark(ONE, UNTOUCHED));
        assertThat(choosing(SEVERAL)).isEqualTo(CheckMarker.mark(SEVERAL, UNTOUCHED));
        assertThat(ordering(ORDER)).isEqualTo(CheckMarker.mark(ORDER, UNTOUCHED));
        assertThat(CheckMarker.mark(MATCH, new CheckAnswer.Matched(Map.of())))
                .isEqualTo(CheckMarker.mark(MATCH, UNTOUCHED));
    }

    @Test
    void explainsEveryOptionWhetherChosenOrNot() {
        CheckResult result = choosing(ONE, 0);

        assertThat(result.share()).isZero();
        assertThat(result.parts())
                .containsExactly(
                        new CheckResult.Part(0, "a", Mark.WRONG, "because of a"),
                        new CheckResult.Part(1, "b", Mark.MISSED, "because of b"),
                        new CheckResult.Part(2, "c", Mark.LEFT_OUT, "because of c"));
        assertThat(choosing(ONE, 1).isRight()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0 1 2, 1",
        "0 1, 0.6667",
        "0 1 2 3, 0.5",
        "0 1 2 3 4, 0",
        "0 3, 0",
        "3 4, 0",
        "0 1 3, 0.1667"
    })
    void takesAwayForWrongChoices(String chosen, double share) {
        Integer[] options =
                Stream.of(chosen.split(" ")).map(Integer::valueOf).toArray(Integer[]::new);

        assertThat(choosing(SEVERAL, options).share()).isCloseTo(share, within(0.0001));
    }

    /** 1234 with one item moved keeps a run of three, of two items swapped twice a run of two. */
    @ParameterizedTest
    @CsvSource({
        "0 1 2 3, 1",
        "1 0 2 3, 0.6667",
        "3 0 1 2, 0.6667",
        "1 0 3 2, 0.3333",
        "3 2 1 0, 0",
        "0, 0",
        "0 1, 0.3333",
        "1 2 3, 0.6667"
    })
    void countsTheLongestRunThatStandsRight(String placed, double share) {
        Integer[] items =
                Stream.of(placed.split(" ")).map(Integer::valueOf).toArray(Integer[]::new);

        assertThat(ordering(ORDER, items).share()).isCloseTo(share, within(0.0001));
    }

    @Test
    void namesTheItemThatHasToMove() {
        assertThat(ordering(ORDER, 3, 0, 1, 2).parts())
                .extracting(CheckResult.Part::mark)
                .containsExactly(Mark.RIGHT, Mark.RIGHT, Mark.RIGHT, Mark.WRONG);
        assertThat(ordering(ORDER, 0, 1).parts())
                .extracting(CheckResult.Part::mark)
                .containsExactly(Mark.RIGHT, Mark.RIGHT, Mark.MISSED, Mark.MISSED);
    }

    @Test
    void letsItemsOfOnePlaceStandInAnyOrder() {
        KnowledgeCheck check = order(1, 1, 2);

        assertThat(ordering(check, 0, 1, 2).share()).isEqualTo(1);
        assertThat(ordering(check, 1, 0, 2).share()).isEqualTo(1);
        assertThat(ordering(check, 2, 0, 1).share()).isZero();
    }

    @Test
    void marksEachPairOfAMatch() {
        CheckResult result =
                CheckMarker.mark(MATCH, new CheckAnswer.Matched(Map.of(0, 0, 1, 2, 3, 2)));

        assertThat(result.share()).isEqualTo(0.5);
        assertThat(result.parts())
                .extracting(CheckResult.Part::mark)
                .containsExactly(Mark.RIGHT, Mark.WRONG, Mark.MISSED, Mark.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "9.9, 0, short, 9.9 minutes",
        "10, 1, yes, 10 minutes",
        "15, 1, yes, 15 minutes",
        "15.5, 0, long, 15.5 minutes"
    })
    void acceptsANumberWithinItsRange(double number, int share, String because, String text) {
        CheckResult result = CheckMarker.mark(NUMBER, new CheckAnswer.Filled(number));

        assertThat(result.share()).isEqualTo(share);
        assertThat(result.parts().getFirst().because()).isEqualTo(because);
        assertThat(result.parts().getFirst().text()).isEqualTo(text);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckMarker.mark(NUMBER, new CheckAnswer.Filled(Double.NaN)));
    }

    @Test
    void acceptsAnyMemberOfAGroupThatIsLookedFor() {
        assertThat(pointing(point("calf", null), "soleus", null).isRight()).isTrue();
        assertThat(pointing(point("calf", null), "calf", Side.LEFT).isRight()).isTrue();
        assertThat(pointing(point("soleus", null), "calf", null).share())
                .as("a group is no answer to a question for one muscle")
                .isZero();
    }

    @Test
    void explainsANearMissAndEverythingElse() {
        assertThat(pointing(point("calf", null), "hamstrings", null).parts().getFirst().because())
                .isEqualTo("too high");
        assertThat(pointing(point("calf", null), "piriformis", null).parts().getFirst().because())
                .isEqualTo("elsewhere");
    }

    @Test
    void givesHalfForTheRightStructureOnTheWrongSide() {
        KnowledgeCheck check = point("soleus", Side.RIGHT);

        assertThat(pointing(check, "soleus", Side.RIGHT).share()).isEqualTo(1);
        assertThat(pointing(check, "soleus", Side.LEFT).share()).isEqualTo(0.5);
        assertThat(pointing(check, "piriformis", Side.RIGHT).share()).isZero();
    }

    @Test
    void refusesAnAnswerOfAnotherKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> choosing(NUMBER, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ordering(ONE, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> choosing(ONE, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> choosing(ONE, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ordering(ORDER, 0, 0));
    }

    @Test
    void neverLosesByOneMoreRightChoiceNorGainsByOneMoreWrong() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            Set<Integer> chosen = randomSubset(random, 5);
            double before = share(SEVERAL, chosen);
            int more = random.nextInt(5);
            Set<Integer> grown = new LinkedHashSet<>(chosen);
            grown.add(more);
            if (SEVERAL.options().get(more).right()) {
                assertThat(share(SEVERAL, grown)).isGreaterThanOrEqualTo(before);
            } else {
                assertThat(share(SEVERAL, grown)).isLessThanOrEqualTo(before);
            }
        }
    }

    @Test
    void ordersEarnAllOnlyWhenNothingHasToMove() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            List<Integer> items = new ArrayList<>(List.of(0, 1, 2, 3));
            Collections.shuffle(items, random);
            CheckResult result = CheckMarker.mark(ORDER, new CheckAnswer.Ordered(items));
            assertThat(result.share()).isBetween(0.0, 1.0);
            assertThat(result.isRight()).isEqualTo(items.equals(List.of(0, 1, 2, 3)));
        }
    }

    @Test
    void matchesEarnTheShareOfRightPairs() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            Map<Integer, Integer> choices = new HashMap<>();
            IntStream.range(0, 4).forEach(pair -> choices.put(pair, random.nextInt(3)));
            long right =
                    IntStream.range(0, 4)
                            .filter(pair -> choices.get(pair) == MATCH.pairs().get(pair).choice())
                            .count();
            assertThat(CheckMarker.mark(MATCH, new CheckAnswer.Matched(choices)).share())
                    .isEqualTo(right / 4.0);
        }
    }

    private static double share(KnowledgeCheck check, Set<Integer> chosen) {
        return CheckMarker.mark(check, new CheckAnswer.Chosen(chosen)).share();
    }

    private static Set<Integer> randomSubset(Random random, int size) {
        Set<Integer> subset = new LinkedHashSet<>();
        IntStream.range(0, size).filter(_ -> random.nextBoolean()).forEach(subset::add);
        return subset;
    }
}
