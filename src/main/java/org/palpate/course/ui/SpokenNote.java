package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Tells screen readers what a keystroke did, without showing it. */
final class SpokenNote extends Composite<Div> {

    private boolean odd;

    SpokenNote() {
        getContent().addClassName("visually-hidden");
        getContent()
                .getElement()
                .setAttribute("role", "status")
                .setAttribute("aria-live", "polite");
    }

    void say(String message) {
        // The same words twice in a row are read again only if the text differs.
        odd = !odd;
        getContent().setText(odd ? message : message + "\u00a0");
    }
}
