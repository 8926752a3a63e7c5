package org.palpate.library.ui;

import com.vaadin.flow.component.html.Span;

/** A small drawn sign that goes with a word and is silent to screen readers. */
final class CardSign extends Span {

    CardSign(String name) {
        addClassNames("glyph", "glyph--" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
