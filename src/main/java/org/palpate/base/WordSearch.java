package org.palpate.base;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds terms by what somebody types: parts of words, in any order, with slips of the finger. The
 * longer a typed word, the more slips are forgiven.
 */
public final class WordSearch {

    /** The distance of words that have nothing to do with each other. */
    public static final int NO_MATCH = Integer.MAX_VALUE;

    private static final int ONE_SLIP_FROM = 4;
    private static final int TWO_SLIPS_FROM = 8;

    private WordSearch() {}

    /**
     * The terms that match every typed word, best first; all of them where nothing was typed.
     *
     * @param names the names of a term, the one on screen first
     */
    public static <T> List<T> find(List<T> terms, String typed, Function<T, List<String>> names) {
        List<String> wanted = words(typed);
        if (wanted.isEmpty()) {
            return terms;
        }
        record Hit<T>(T term, int distance) {}
        return terms.stream()
                .map(term -> new Hit<>(term, distance(wanted, names.apply(term))))
                .filter(hit -> hit.distance() != NO_MATCH)
                .sorted(Comparator.comparingInt(Hit::distance))
                .map(Hit::term)
                .toList();
    }

    /** The words of a text in the form in which they are compared. */
    public static List<String> words(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("[\\p{M}'’]", "")
                        .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * How far a typed word is from a word: 0 for the same, 1 for a beginning, 2 for a part, 4 for
     * each slip, {@link #NO_MATCH} for another word. Both are as {@link #words} gives them.
     */
    public static int distance(String typed, String word) {
        if (word.equals(typed)) {
            return 0;
        }
        if (word.startsWith(typed)) {
            return 1;
        }
        if (typed.length() >= 3 && word.contains(typed)) {
            return 2;
        }
        int forgiven = typed.length() < ONE_SLIP_FROM ? 0 : typed.length() < TWO_SLIPS_FROM ? 1 : 2;
        if (forgiven == 0) {
            return NO_MATCH;
        }
        int slips = slips(typed, word);
        return slips <= forgiven ? 4 * slips : NO_MATCH;
    }

    private static int distance(List<String> wanted, List<String> names) {
        int best = NO_MATCH;
        for (int i = 0; i < names.size(); i++) {
            int distance = distance(wanted, names.get(i));
            if (distance != NO_MATCH) {
                best = Math.min(best, distance * 2 + (i == 0 ? 0 : 1));
            }
        }
        return best;
    }

    private static int distance(List<String> wanted, String name) {
        List<String> parts = words(name);
        int sum = 0;
        for (String word : wanted) {
            int best = NO_MATCH;
            for (int i = 0; i < parts.size(); i++) {
                int distance = distance(word, parts.get(i));
                if (distance != NO_MATCH) {
                    best = Math.min(best, distance * 8 + Math.min(i, 7));
                }
            }
            if (best == NO_MATCH) {
                return NO_MATCH;
            }
            sum += best;
        }
        return sum;
    }

    /**
     * The fewest letters added, lost, changed or swapped that turn the typed word into some
     * beginning of the other.
     */
    private static int slips(String typed, String word) {
        int[] beforeLast = new int[word.length() + 1];
        int[] last = new int[word.length() + 1];
        for (int j = 0; j <= word.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[word.length() + 1];
            row[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                char here = typed.charAt(i - 1);
                int change = here == word.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && here == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        int fewest = NO_MATCH;
        for (int slips : last) {
            fewest = Math.min(fewest, slips);
        }
        return fewest;
    }
}
