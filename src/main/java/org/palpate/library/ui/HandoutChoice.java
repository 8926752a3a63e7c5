package org.palpate.library.ui;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;

/** The cards that somebody has put on a hand-out during this visit. */
@SpringComponent
@VaadinSessionScope
class HandoutChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<String> cards = new LinkedHashSet<>();

    /** The ids of the cards in the order in which they were chosen. */
    List<String> cards() {
        return List.copyOf(cards);
    }

    boolean has(String card) {
        return cards.contains(card);
    }

    /** Put a card on the hand-out, or take it away if it is there. */
    void turn(String card) {
        if (!cards.remove(card)) {
            cards.add(card);
        }
    }

    void replace(Collection<String> chosen) {
        cards.clear();
        cards.addAll(chosen);
    }
}
