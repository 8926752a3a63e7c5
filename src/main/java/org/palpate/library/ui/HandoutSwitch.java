package org.palpate.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import org.palpate.content.TechniqueCard;

/** Puts one card on the hand-out or takes it away. */
final class HandoutSwitch extends Composite<NativeButton> {

    private final HandoutChoice choice;
    private final TechniqueCard card;

    HandoutSwitch(TechniqueCard card, HandoutChoice choice, Runnable onTurn) {
        this.card = card;
        this.choice = choice;
        getContent().addClassNames("handout-switch", "no-print");
        getContent().getElement().setAttribute("type", "button");
        getContent()
                .addClickListener(click -> {
                    choice.turn(card.id());
                    show();
                    onTurn.run();
                });
        show();
    }

    private void show() {
        boolean chosen = choice.has(card.id());
        Span name = new Span(": " + card.title());
        name.addClassName("visually-hidden");
        getContent().removeAll();
        getContent()
                .add(
                        new CardSign(chosen ? "met" : "add"),
                        new Span(new Span(chosen ? "On the hand-out" : "Add to hand-out"), name));
        getContent().getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
    }
}
