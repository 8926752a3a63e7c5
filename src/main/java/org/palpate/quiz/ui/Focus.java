package org.palpate.quiz.ui;

import com.vaadin.flow.component.Component;

/** Puts the focus on components that have only just become visible. */
final class Focus {

    private Focus() {}

    /** Focus the component, or the first choice in it, as soon as the browser has laid it out. */
    static void put(Component component) {
        component
                .getElement()
                .executeJs(
                        "requestAnimationFrame(() => setTimeout(() =>"
                                + " (this.querySelector('vaadin-radio-button') ?? this).focus()))");
    }
}
