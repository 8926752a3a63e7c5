package org.palpate.library.ui;

import com.vaadin.flow.component.html.Span;

/** The looking glass. */
final class SearchSign extends Span {

    SearchSign() {
        addClassNames("glyph", "glyph--search");
        getElement().setAttribute("aria-hidden", "true");
    }
}
