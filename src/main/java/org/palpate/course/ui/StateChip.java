package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A sign and a word, so that a state is never color alone. */
final class StateChip extends Composite<Span> {

    private StateChip(String words, String glyph, String tone) {
        Span sign = new Span();
        sign.addClassNames("glyph", "glyph--" + glyph);
        sign.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("chip", "chip--" + tone);
        getContent().add(sign, new Span(words));
    }

    static StateChip good(String words) {
        return new StateChip(words, "met", "good");
    }

    static StateChip quiet(String words) {
        return new StateChip(words, "phase", "quiet");
    }

    static StateChip note(String words) {
        return new StateChip(words, "remark", "caution");
    }

    static StateChip safety(boolean safe) {
        return safe
                ? new StateChip("Safe", "shield-safe", "good")
                : new StateChip("Unsafe", "shield-unsafe", "danger");
    }
}
