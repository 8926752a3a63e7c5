package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

import org.palpate.grading.Verdict;

/** A word with its sign, so that a verdict is never color alone. */
final class Chip extends Composite<Span> {

    private Chip(String words, Glyph glyph, String tone) {
        getContent().addClassNames("chip", "chip--" + tone);
        getContent().add(glyph, new Span(words));
    }

    static Chip good(String words) {
        return new Chip(words, Glyph.of(Verdict.MET), "good");
    }

    static Chip quiet(String words, String glyph) {
        return new Chip(words, Glyph.of(glyph), "quiet");
    }

    static Chip safety(boolean safe) {
        return safe ? new Chip("Safe", Glyph.of("shield-safe"), "good") : unsafe("Unsafe");
    }

    static Chip unsafe(String words) {
        return new Chip(words, Glyph.of("shield-unsafe"), "danger");
    }

    static Chip of(Verdict verdict) {
        return of(verdict, PlanLabels.of(verdict));
    }

    static Chip of(Verdict verdict, String words) {
        return new Chip(
                words,
                Glyph.of(verdict),
                switch (verdict) {
                    case MET -> "good";
                    case HARMFUL, AGAINST_RULE -> "danger";
                    case DOSE_OFF, OUT_OF_ORDER, MISSING -> "caution";
                    case LEFT_OPEN, NOT_NEEDED, REMARK -> "quiet";
                });
    }
}
