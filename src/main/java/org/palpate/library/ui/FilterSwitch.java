package org.palpate.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Opens and closes the filters where the screen has no room for them beside the cards. */
final class FilterSwitch extends Composite<Button> {

    private static final String OPEN = "library__aside--open";

    private final Component filters;
    private final Button close = new Button("", click -> turn(false));
    private boolean opened;
    private int active;

    FilterSwitch(Component filters) {
        this.filters = filters;
        close.addClassName("library__done");
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("library__switch");
        getContent().setIcon(new CardSign("body"));
        getContent().addClickListener(click -> turn(!opened));
        turn(false);
    }

    /** The button below the filters that leads to the cards. */
    Button close() {
        return close;
    }

    void show(int filters, int cards) {
        active = filters;
        close.setText(cards == 1 ? "Show 1 card" : "Show " + cards + " cards");
        label();
    }

    private void turn(boolean open) {
        opened = open;
        filters.getElement().getClassList().set(OPEN, open);
        getContent().getElement().setAttribute("aria-expanded", Boolean.toString(open));
        label();
    }

    private void label() {
        getContent()
                .setText(
                        opened
                                ? "Hide body map and filters"
                                : active == 0
                                        ? "Body map and filters"
                                        : "Body map and filters (" + active + ")");
    }
}
