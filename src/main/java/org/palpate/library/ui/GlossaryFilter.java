package org.palpate.library.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

import org.palpate.library.CardFilter;

/** The field that narrows a glossary down; what is typed stands in the address. */
final class GlossaryFilter extends Composite<Div> {

    private final TextField field = new TextField();
    private final Paragraph count = new Paragraph();

    GlossaryFilter(String label, String route, Consumer<String> onTyped) {
        field.setLabel(label);
        field.setPrefixComponent(new CardSign("search"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("library__search");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(route, change.getValue().strip());
                onTyped.accept(change.getValue());
            }
        });
        count.addClassName("library__count");
        count.getElement().setAttribute("role", "status");
        getContent().add(field, count);
    }

    /** What the address of a glossary says was typed. */
    static String typed(Location location) {
        return location.getQueryParameters().getSingleParameter(CardFilter.QUERY).orElse("");
    }

    void show(String typed, int found, int all) {
        if (!field.getValue().strip().equals(typed.strip())) {
            field.setValue(typed);
        }
        count.setText(found == all ? all + " entries" : found + " of " + all + " entries");
    }

    private static void keep(String route, String typed) {
        QueryParameters query =
                typed.isEmpty()
                        ? QueryParameters.empty()
                        : QueryParameters.of(CardFilter.QUERY, typed);
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(route, query));
    }
}
