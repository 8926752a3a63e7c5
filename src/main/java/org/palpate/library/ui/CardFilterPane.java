package org.palpate.library.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;

import org.palpate.library.CardFacet;
import org.palpate.library.CardFilter;
import org.palpate.library.CardFinder;
import org.palpate.library.FacetValue;

/** What cards can be narrowed down by, each with the number of cards that it would leave. */
final class CardFilterPane extends Composite<Div> {

    private final CardFinder finder;
    private final Map<CardFacet, ComboBox<FacetValue>> boxes = new EnumMap<>(CardFacet.class);
    private CardFilter filter = CardFilter.ALL;

    CardFilterPane(CardFinder finder, Consumer<CardFilter> onChange) {
        this.finder = finder;
        getContent().addClassName("card-filters");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", "Filters");
        for (CardFacet facet : CardFacet.values()) {
            ComboBox<FacetValue> box = new ComboBox<>(facet.label());
            box.setPlaceholder("All");
            box.setClearButtonVisible(true);
            box.setItemLabelGenerator(value -> value.label() + " (" + value.count() + ")");
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    FacetValue value = change.getValue();
                    onChange.accept(
                            value == null ? filter.without(facet) : filter.with(facet, value.id()));
                }
            });
            boxes.put(facet, box);
            getContent().add(box);
        }
    }

    void show(CardFilter shown) {
        filter = shown;
        boxes.forEach((facet, box) -> {
            var values = finder.values(facet, shown);
            box.setItems(values);
            box.setValue(
                    values.stream()
                            .filter(value ->
                                    shown.value(facet).filter(value.id()::equals).isPresent())
                            .findFirst()
                            .orElse(null));
        });
    }
}
