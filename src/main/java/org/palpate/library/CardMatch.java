package org.palpate.library;

import java.util.List;

import org.palpate.content.TechniqueCard;

/**
 * A card that was found.
 *
 * @param words what on the card matches the typed words, apart from its title
 */
public record CardMatch(TechniqueCard card, List<String> words) {

    public CardMatch {
        words = List.copyOf(words);
    }
}
