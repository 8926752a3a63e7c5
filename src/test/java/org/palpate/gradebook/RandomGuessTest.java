package org.palpate.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.palpate.content.KnowledgeCheck;
import org.palpate.content.KnowledgeCheck.Item;
import org.palpate.content.KnowledgeCheck.Option;
import org.palpate.content.KnowledgeCheck.Pair;

class RandomGuessTest {

    @Test
    void choosesOneOfFourRightlyEveryFourthTime() {
        var check = new KnowledgeCheck.ChooseOne("c", "?", List.of(), options(1, 3));

        assertThat(RandomGuess.of(check)).isEqualTo(0.25);
    }

    @Test
    void choosesSeveralByWeighingEverySelection() {
        // Right a, b; wrong c. a: 1/2, b: 1/2, ab: 1, c: 0, ac: 0, bc: 0, abc: 0; two of seven.
        var check = new KnowledgeCheck.ChooseSeveral("c", "?", List.of(), options(2, 1));

        assertThat(RandomGuess.of(check)).isCloseTo(2.0 / 7, within(1e-9));
    }

    @Test
    void ordersByWeighingEveryOrder() {
        // Of three in a strict order, one order earns 1, one 0, and four keep a run of two: 1/2.
        var check =
                new KnowledgeCheck.PutInOrder(
                        "c",
                        "?",
                        List.of(),
                        List.of(new Item("a", 1, ""), new Item("b", 2, ""), new Item("c", 3, "")));

        assertThat(RandomGuess.of(check)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void matchesRightlyAsOftenAsThereAreChoices() {
        var check =
                new KnowledgeCheck.Match(
                        "c",
                        "?",
                        List.of(),
                        List.of(new Pair("a", 0, ""), new Pair("b", 1, "")),
                        List.of("x", "y", "z", "w", "v"));

        assertThat(RandomGuess.of(check)).isEqualTo(0.2);
    }

    @Test
    void hitsNoNumber() {
        var check = new KnowledgeCheck.FillNumber("c", "?", List.of(), "min", 10, 15, "", "", "");

        assertThat(RandomGuess.of(check)).isZero();
    }

    @Test
    void givesUpWhereThereAreTooManyAnswers() {
        var check = new KnowledgeCheck.ChooseSeveral("c", "?", List.of(), options(1, 12));

        assertThat(RandomGuess.of(check)).isNull();
    }

    private static List<Option> options(int right, int wrong) {
        return IntStream.range(0, right + wrong)
                .mapToObj(i -> new Option("option " + i, i < right, ""))
                .toList();
    }
}
