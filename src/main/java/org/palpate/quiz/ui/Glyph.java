package org.palpate.quiz.ui;

import com.vaadin.flow.component.html.Span;

import org.palpate.grading.Verdict;

/** A small drawn sign that goes with a word and is silent to screen readers. */
final class Glyph extends Span {

    private Glyph(String name) {
        addClassNames("glyph", "glyph--" + name);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The sign of the given name in the style sheet. */
    static Glyph of(String name) {
        return new Glyph(name);
    }

    static Glyph of(Verdict verdict) {
        return new Glyph(slug(verdict));
    }

    /** The name of a verdict in style sheets. */
    static String slug(Verdict verdict) {
        return switch (verdict) {
            case MET -> "met";
            case DOSE_OFF -> "dose-off";
            case OUT_OF_ORDER -> "out-of-order";
            case MISSING -> "missing";
            case LEFT_OPEN -> "left-open";
            case NOT_NEEDED -> "not-needed";
            case REMARK -> "remark";
            case AGAINST_RULE -> "against-rule";
            case HARMFUL -> "harmful";
        };
    }
}
