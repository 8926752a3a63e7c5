package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that the same thing was changed elsewhere and lets the author choose which one stays. */
final class EditConflict extends Composite<Div> {

    EditConflict(String thing, Runnable onTakeStored, Runnable onKeepMine) {
        getContent().addClassNames("banner", "banner--warning");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
        Paragraph text =
                new Paragraph(
                        "You changed this "
                                + thing
                                + " in another tab as well. Nothing is lost yet. Which one should"
                                + " stay?");
        Button stored = new Button("The other tab's", event -> onTakeStored.run());
        Button mine = new Button("The one on this page", event -> onKeepMine.run());
        Div buttons = new Div(stored, mine);
        buttons.addClassName("banner__actions");
        getContent().add(new CourseGlyph("remark"), text, buttons);
    }
}
