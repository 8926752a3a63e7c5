package org.palpate.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** The words of the library: how a begun word may go on, and what a mistyped one may mean. */
final class SearchSpelling {

    private static final int CONTINUATIONS = 40;
    private static final int SHORTEST_FOR_ONE = 4;
    private static final int SHORTEST_FOR_TWO = 8;
    private static final int LONGEST = 40;

    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private final Map<String, String> stems = new TreeMap<>();

    void learn(String text) {
        SearchWords.written(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        counts.keySet().forEach(word -> stems.computeIfAbsent(word, SearchWords::stem));
    }

    boolean knows(String word) {
        return counts.containsKey(word) || stems.containsValue(SearchWords.stem(word));
    }

    /** Words that begin so, the frequent ones first. */
    List<String> continuations(String begun) {
        return counts.subMap(begun, false, begun + Character.MAX_VALUE, true).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(CONTINUATIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The word that was most likely meant: few letters apart, frequent, alike at the beginning. */
    Optional<String> meant(String word) {
        if (word.length() < SHORTEST_FOR_ONE || word.length() > LONGEST) {
            return Optional.empty();
        }
        return apart(word, 1)
                .or(() -> word.length() < SHORTEST_FOR_TWO ? Optional.empty() : apart(word, 2));
    }

    private Optional<String> apart(String word, int letters) {
        CharacterRunAutomaton near =
                new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(letters));
        List<Map.Entry<String, Integer>> found = new ArrayList<>();
        for (Map.Entry<String, Integer> known : counts.entrySet()) {
            if (known.getKey().length() >= SHORTEST_FOR_ONE - 1 && near.run(known.getKey())) {
                found.add(known);
            }
        }
        return found.stream()
                .max(
                        Comparator.<Map.Entry<String, Integer>>comparingInt(
                                        known -> known.getKey().charAt(0) == word.charAt(0) ? 1 : 0)
                                .thenComparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
