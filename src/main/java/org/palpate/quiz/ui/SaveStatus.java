package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says quietly whether the draft is stored. */
final class SaveStatus extends Composite<Div> {

    private final Span text = new Span();
    private final Glyph glyph = Glyph.of("saved");

    SaveStatus() {
        getContent().addClassName("save-status");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(glyph, text);
    }

    void untouched() {
        show("Your plan is saved as you work", false);
    }

    void resumed() {
        show("Your draft is back where you left it", true);
    }

    void saved() {
        show("Saved", true);
    }

    void notSaved() {
        show("Not saved", false);
    }

    private void show(String message, boolean stored) {
        glyph.setVisible(stored);
        text.setText(message);
    }
}
