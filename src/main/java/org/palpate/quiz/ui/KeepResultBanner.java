package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.base.ui.AppRoutes;

/** Offers a visitor an account; what they did so far goes with them. */
final class KeepResultBanner extends Composite<Div> {

    KeepResultBanner(String path) {
        Paragraph text = new Paragraph();
        text.add(
                new Anchor(AppRoutes.registerAndReturnTo(path), "Make an account"),
                new com.vaadin.flow.component.Text(
                        " to keep this result. What you have done so far goes with you."));
        getContent().addClassNames("banner", "banner--quiet", "no-print");
        getContent().add(Glyph.of("keep"), text);
    }
}
