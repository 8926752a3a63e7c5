package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says quietly whether what is on the page is stored. */
final class SavedNote extends Composite<Div> {

    private final Span text = new Span("Saved as you work");
    private final CourseGlyph glyph = new CourseGlyph("saved");

    SavedNote() {
        getContent().addClassName("save-status");
        getContent().getElement().setAttribute("role", "status");
        glyph.setVisible(false);
        getContent().add(glyph, text);
    }

    void saved() {
        glyph.setVisible(true);
        text.setText("Saved");
    }

    void notSaved() {
        glyph.setVisible(false);
        text.setText("Not saved");
    }
}
