package org.palpate.content;

import java.util.List;

/**
 * A danger sign or condition that comes before any rule of massage.
 *
 * @param id the word by which facts name it
 * @param action what it asks of the therapist, in a word
 * @param clues what a student must catch
 * @param sources keys in {@code SOURCES.md}
 */
public record Flag(String id, String name, String action, String clues, List<String> sources) {

    public Flag {
        sources = List.copyOf(sources);
    }
}
