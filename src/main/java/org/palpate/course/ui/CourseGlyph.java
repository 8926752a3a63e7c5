package org.palpate.course.ui;

import com.vaadin.flow.component.html.Span;

/** A small drawn sign that goes with a word and is silent to screen readers. */
final class CourseGlyph extends Span {

    CourseGlyph(String name) {
        addClassNames("glyph", "glyph--" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
