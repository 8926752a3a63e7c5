package org.palpate.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class StudyDeckTest {

    private static final List<String> CARDS = List.of("a", "b", "c", "d", "e");

    private final StudyDeck deck = new StudyDeck(CARDS, new Random(7));

    @Test
    void asksForEachCardOnceIfAllAreKnown() {
        List<String> asked = new ArrayList<>();
        while (!deck.isDone()) {
            asked.add(current());
            deck.knew();
        }

        assertThat(asked).containsExactlyInAnyOrderElementsOf(CARDS);
        assertThat(deck.known()).isEqualTo(5);
        assertThat(deck.missed()).isEmpty();
    }

    @RepeatedTest(20)
    void bringsAnUnknownCardBackAfterAtLeastTwoOthers() {
        StudyDeck any = new StudyDeck(CARDS, new Random());
        String missed = any.current().orElseThrow();
        any.notYet();

        List<String> next = new ArrayList<>();
        while (!any.isDone()) {
            next.add(any.current().orElseThrow());
            any.knew();
        }
        assertThat(next).containsExactlyInAnyOrderElementsOf(CARDS);
        assertThat(next.indexOf(missed)).isGreaterThanOrEqualTo(2);
        assertThat(any.missed()).containsExactly(missed);
    }

    @Test
    void asksForTheLastCardUntilItIsKnown() {
        StudyDeck one = new StudyDeck(List.of("only"), new Random(1));
        one.notYet();
        assertThat(one.current()).contains("only");
        one.knew();

        assertThat(one.isDone()).isTrue();
        assertThat(one.known()).isEqualTo(1);
        assertThat(one.missed()).containsExactly("only");
    }

    @Test
    void goesRoundWithoutAnAnswer() {
        String first = current();
        deck.previous();
        assertThat(current()).isNotEqualTo(first);
        deck.next();
        assertThat(current()).isEqualTo(first);
        for (int i = 0; i < CARDS.size(); i++) {
            deck.next();
        }
        assertThat(current()).isEqualTo(first);
        assertThat(deck.known()).isZero();
    }

    @Test
    void isDoneAtOnceWithoutCards() {
        StudyDeck empty = new StudyDeck(List.of(), new Random(1));
        empty.knew();
        empty.notYet();
        empty.next();

        assertThat(empty.isDone()).isTrue();
        assertThat(empty.current()).isEmpty();
    }

    private String current() {
        return deck.current().orElseThrow();
    }
}
