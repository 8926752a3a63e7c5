package org.palpate.library;

import java.util.Set;

import org.palpate.planner.Category;

/**
 * What a card is good for.
 *
 * @param categories the sessions in which a rule asks for it
 * @param injuries ids of the injuries for which a rule asks for it
 */
public record CardTopic(Set<Category> categories, Set<String> injuries) {

    public CardTopic {
        categories = Set.copyOf(categories);
        injuries = Set.copyOf(injuries);
    }
}
