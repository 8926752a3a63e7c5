package org.palpate.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

import org.palpate.gradebook.GradeCell;

/** A sign and a word, so that nothing is color alone. */
final class StatusChip extends Composite<Span> {

    StatusChip(String sign, String words, String tone) {
        Span glyph = new Span();
        glyph.addClassNames("glyph", "glyph--" + sign);
        glyph.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("chip", "chip--" + tone);
        getContent().add(glyph, new Span(words));
    }

    static StatusChip of(GradeCell cell) {
        return new StatusChip(GradeWords.sign(cell), GradeWords.state(cell), GradeWords.tone(cell));
    }

    static StatusChip safety(boolean safe) {
        return safe
                ? new StatusChip("shield-safe", "Safe", "good")
                : new StatusChip("shield-unsafe", "Unsafe", "danger");
    }
}
