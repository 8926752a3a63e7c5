package org.palpate.quiz.ui;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds terms by what a student types: parts of words, in any order, with a slip of the finger. */
final class PaletteSearch {

    private static final int NO_MATCH = Integer.MAX_VALUE;

    private PaletteSearch() {}

    /**
     * The terms that match every typed word, best first; all of them where nothing was typed.
     *
     * @param names the names of a term, the one on screen first
     */
    static <T> List<T> find(List<T> terms, String typed, Function<T, List<String>> names) {
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

    private static int distance(String typed, String part) {
        if (part.equals(typed)) {
            return 0;
        }
        if (part.startsWith(typed)) {
            return 1;
        }
        if (typed.length() >= 3 && part.contains(typed)) {
            return 2;
        }
        return typed.length() >= 4 && isOneSlipFromStart(typed, part) ? 4 : NO_MATCH;
    }

    /** Whether one letter added, lost, changed or swapped turns the typed word into a beginning. */
    private static boolean isOneSlipFromStart(String typed, String part) {
        for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
            if (length <= part.length() && isOneSlip(typed, part.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneSlip(String a, String b) {
        int start = 0;
        while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        int lostA = endA - start;
        int lostB = endB - start;
        boolean swapped =
                lostA == 2
                        && lostB == 2
                        && a.charAt(start) == b.charAt(start + 1)
                        && a.charAt(start + 1) == b.charAt(start);
        return swapped || lostA <= 1 && lostB <= 1;
    }

    private static List<String> words(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return List.of(plain.split("[^a-z0-9]+")).stream().filter(word -> !word.isEmpty()).toList();
    }
}
