package org.palpate.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says how many cards are on the hand-out and leads to it. */
final class HandoutBar extends Composite<Div> {

    private final HandoutChoice choice;
    private final Span count = new Span();
    private final Anchor open = new Anchor("", "Open the hand-out");

    HandoutBar(HandoutChoice choice) {
        this.choice = choice;
        count.getElement().setAttribute("role", "status");
        open.addClassName("button-link");
        getContent().addClassNames("handout-bar", "no-print");
        getContent().add(count, open);
        show();
    }

    void show() {
        int chosen = choice.cards().size();
        count.setText(
                chosen == 0
                        ? ""
                        : chosen == 1
                                ? "1 card on your hand-out"
                                : chosen + " cards on your hand-out");
        open.setHref(CardAddress.handout(choice.cards()));
        open.setVisible(chosen > 0);
        getContent().setClassName("handout-bar--empty", chosen == 0);
    }
}
