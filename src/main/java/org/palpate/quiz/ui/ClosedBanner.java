package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Says why no more work is taken, and where to go. */
final class ClosedBanner extends Composite<Div> {

    ClosedBanner() {
        getContent().addClassNames("banner", "banner--quiet");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    void show(String reason, @Nullable String wayBack) {
        getContent().removeAll();
        getContent().add(Glyph.of("remark"), new Paragraph(reason));
        if (wayBack != null) {
            getContent().add(new Anchor(wayBack, "Back to the assignment"));
        }
        getContent().setVisible(true);
    }
}
