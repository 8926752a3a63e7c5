package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A word with its sign, which says how far a module or a case is. */
final class MaterialChip extends Composite<Span> {

    private MaterialChip(String words, String glyph, String tone) {
        getContent().addClassNames("chip", "chip--" + tone);
        getContent().add(new CourseGlyph(glyph), new Span(words));
    }

    static MaterialChip ready(String words) {
        return new MaterialChip(words, "met", "good");
    }

    static MaterialChip open(String words) {
        return new MaterialChip(words, "missing", "caution");
    }

    static MaterialChip quiet(String words) {
        return new MaterialChip(words, "keep", "quiet");
    }
}
