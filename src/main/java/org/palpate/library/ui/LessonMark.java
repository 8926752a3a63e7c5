package org.palpate.library.ui;

import com.vaadin.flow.component.html.Span;

/** A word about where a reader stands, with a sign that says the same without color. */
final class LessonMark extends Span {

    private LessonMark(String glyph, String kind, String text) {
        Span sign = new Span();
        sign.addClassNames("glyph", "glyph--" + glyph);
        sign.getElement().setAttribute("aria-hidden", "true");
        addClassNames("lesson-mark", "lesson-mark--" + kind);
        add(sign, new Span(text));
    }

    static LessonMark done(String text) {
        return new LessonMark("met", "done", text);
    }

    static LessonMark open(String text) {
        return new LessonMark("remark", "open", text);
    }
}
