package org.palpate.course;

import java.util.List;

/**
 * What an author told of one fact, in the words of the content files.
 *
 * @param injury number of the injury that it belongs to, from 0, or -1 where it belongs to none
 * @param fact name of the fact, such as {@code event.days_to}
 * @param values ids of words, one number, or structures with their side in front of them
 */
public record FactInput(int injury, String fact, List<String> values) {

    public FactInput {
        values = List.copyOf(values);
    }
}
