package org.palpate.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.base.WordSearch;
import org.palpate.content.TechniqueCard;

/** The words by which one card is found, those that say most about it first. */
final class CardText {

    private static final Set<String> LITTLE_WORDS =
            Set.of("a", "an", "and", "at", "by", "for", "in", "my", "of", "on", "or", "the", "to");

    /** How far a match in running text may be: the word itself, or how it begins. */
    private static final int NEARLY_EXACT = 1;

    private static final int SHORTEST_IN_TEXT = 3;

    /** How much each further typed word in the same phrase speaks for it. */
    private static final int TOGETHER = 2;

    private final List<Phrase> phrases = new ArrayList<>();

    /**
     * Something that stands on the card.
     *
     * @param rank how little it says about the card; 0 for the title
     * @param running whether it is a sentence, in which slips are not forgiven
     */
    private record Phrase(String text, List<String> words, int rank, boolean running) {}

    /**
     * What matches.
     *
     * @param distance the smaller, the better
     */
    record Found(List<String> words, int distance) {}

    CardText(TechniqueCard card, List<String> topics) {
        name(card.title(), 0);
        card.synonyms().forEach(word -> name(word, 1));
        card.techniques().forEach(technique -> name(technique.name(), 1));
        card.techniques().forEach(each -> each.synonyms().forEach(word -> name(word, 2)));
        card.structures().forEach(structure -> name(structure.name(), 1));
        card.structures().forEach(each -> each.synonyms().forEach(word -> name(word, 2)));
        topics.forEach(word -> name(word, 4));
        text(card.purpose(), 6);
        card.moves().forEach(move -> text(move, 8));
        card.cautions().forEach(caution -> text(caution, 9));
    }

    /** The words of a query that can tell one card from another. */
    static List<String> wanted(String query) {
        List<String> words = WordSearch.words(query);
        List<String> telling = words.stream().filter(word -> !LITTLE_WORDS.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** What matches every wanted word; nothing if one of them is nowhere on the card. */
    Optional<Found> match(List<String> wanted) {
        Set<String> words = new LinkedHashSet<>();
        int sum = 0;
        for (String word : wanted) {
            @Nullable Phrase nearest = null;
            int least = WordSearch.NO_MATCH;
            for (Phrase phrase : phrases) {
                int distance = distance(word, phrase);
                if (distance != WordSearch.NO_MATCH) {
                    int together = distance - TOGETHER * (matched(wanted, phrase) - 1);
                    if (together < least) {
                        least = together;
                        nearest = phrase;
                    }
                }
            }
            if (nearest == null) {
                return Optional.empty();
            }
            sum += least;
            add(words, nearest);
        }
        return Optional.of(new Found(List.copyOf(words), sum));
    }

    private static int matched(List<String> wanted, Phrase phrase) {
        return (int)
                wanted.stream()
                        .filter(word -> distance(word, phrase) != WordSearch.NO_MATCH)
                        .count();
    }

    private static void add(Set<String> words, Phrase phrase) {
        if (phrase.running()) {
            words.add("“" + phrase.text() + "”");
        } else if (phrase.rank() > 0) {
            words.add(phrase.text());
        }
    }

    private static int distance(String word, Phrase phrase) {
        int least = WordSearch.NO_MATCH;
        for (String part : phrase.words()) {
            least = Math.min(least, WordSearch.distance(word, part));
        }
        boolean tooFar =
                phrase.running() && (least > NEARLY_EXACT || word.length() < SHORTEST_IN_TEXT);
        return least == WordSearch.NO_MATCH || tooFar
                ? WordSearch.NO_MATCH
                : least * 3 + phrase.rank();
    }

    private void name(String text, int rank) {
        phrases.add(new Phrase(text, WordSearch.words(text), rank, false));
    }

    private void text(String text, int rank) {
        phrases.add(new Phrase(text, WordSearch.words(text), rank, true));
    }
}
