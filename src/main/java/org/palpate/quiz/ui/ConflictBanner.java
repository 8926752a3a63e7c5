package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that the same draft was changed elsewhere and lets the student choose which one stays. */
final class ConflictBanner extends Composite<Div> {

    ConflictBanner(Runnable onTakeStored, Runnable onKeepMine) {
        getContent().addClassNames("banner", "banner--warning");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
        Paragraph text =
                new Paragraph(
                        "You changed this plan in another tab as well. Which one should stay?");
        Button stored = new Button("The other tab's plan", event -> onTakeStored.run());
        Button mine = new Button("The plan on this page", event -> onKeepMine.run());
        Div buttons = new Div(stored, mine);
        buttons.addClassName("banner__actions");
        getContent().add(Glyph.of("remark"), text, buttons);
    }
}
