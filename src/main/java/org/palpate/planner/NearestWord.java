package org.palpate.planner;

import java.util.Collection;
import java.util.Optional;

/** Finds the accepted word that somebody most likely meant. */
public final class NearestWord {

    private NearestWord() {}

    /** The closest of the accepted words, unless none is close enough to be meant. */
    public static Optional<String> to(String word, Collection<String> accepted) {
        String wanted = Vocabulary.fold(word);
        String nearest = null;
        int least = Math.max(2, wanted.length() / 2) + 1;
        for (String candidate : accepted) {
            int distance = distance(wanted, Vocabulary.fold(candidate));
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The fewest single-letter edits that turn one word into the other. */
    static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                current[j] =
                        Math.min(
                                Math.min(current[j - 1] + 1, previous[j] + 1),
                                previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
