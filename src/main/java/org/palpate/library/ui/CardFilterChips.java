package org.palpate.library.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import org.palpate.library.CardFacet;
import org.palpate.library.CardFilter;
import org.palpate.library.CardFinder;

/** What narrows the cards down at the moment; pressing one takes it away. */
final class CardFilterChips extends Composite<Div> {

    private final CardFinder finder;
    private final Consumer<CardFilter> onChange;

    CardFilterChips(CardFinder finder, Consumer<CardFilter> onChange) {
        this.finder = finder;
        this.onChange = onChange;
        getContent().addClassName("filter-chips");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", "Active filters");
    }

    void show(CardFilter filter) {
        getContent().removeAll();
        getContent().setVisible(!filter.isEmpty());
        if (!filter.query().isEmpty()) {
            add("“" + filter.query() + "”", filter.typed(""));
        }
        for (CardFacet facet : CardFacet.values()) {
            filter.value(facet)
                    .flatMap(value -> finder.label(facet, value))
                    .ifPresent(label -> add(facet.label() + ": " + label, filter.without(facet)));
        }
        NativeButton clear =
                new NativeButton("Clear all", click -> onChange.accept(CardFilter.ALL));
        clear.addClassName("filter-chips__clear");
        getContent().add(clear);
    }

    private void add(String words, CardFilter rest) {
        Span remove = new Span("Remove ");
        remove.addClassName("visually-hidden");
        Span cross = new Span("×");
        cross.addClassName("filter-chips__cross");
        cross.getElement().setAttribute("aria-hidden", "true");
        NativeButton chip = new NativeButton();
        chip.addClassName("filter-chips__chip");
        chip.add(remove, new Span(words), cross);
        chip.addClickListener(click -> onChange.accept(rest));
        getContent().add(chip);
    }
}
