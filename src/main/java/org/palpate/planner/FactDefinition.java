package org.palpate.planner;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One fact that can be known of a client.
 *
 * @param index place in the vocabulary, from 0
 * @param name name in content, such as {@code event.days_to}
 * @param label name on screen
 * @param explain what it means, in one sentence
 * @param unit unit of a number; empty where it has none
 * @param lowest lowest number allowed
 * @param highest highest number allowed
 * @param words the accepted words of a choice, a set or a flag, in order
 * @param derived whether rules can work it out
 * @param yesUnlessTold whether a flag counts as yes until somebody says no
 */
public record FactDefinition(
        int index,
        String name,
        FactType type,
        String label,
        String explain,
        String unit,
        double lowest,
        double highest,
        List<Word> words,
        boolean derived,
        boolean yesUnlessTold) {

    /** The words of a flag: no, then yes. */
    public static final List<Word> NO_YES =
            List.of(new Word("false", "no"), new Word("true", "yes"));

    /**
     * One accepted word.
     *
     * @param label how it reads on screen
     * @param injures id of the structure that is hurt unless told otherwise; null for most words
     */
    public record Word(String id, String label, @Nullable String injures) {
        public Word(String id, String label) {
            this(id, label, null);
        }
    }

    public FactDefinition {
        words = List.copyOf(words);
        if (words.size() > Long.SIZE) {
            throw new IllegalArgumentException(name + " has more than " + Long.SIZE + " values");
        }
    }

    /** The bit of a word, or 0 if it is not one of the fact's words. */
    public long bit(String word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).id().equals(word)) {
                return 1L << i;
            }
        }
        return 0;
    }
}
