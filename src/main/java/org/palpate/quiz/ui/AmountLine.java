package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One dose field: what the student gave beside what was asked, and whether that is right. */
final class AmountLine extends Composite<Div> {

    AmountLine(Comparison.Amount amount) {
        String word =
                switch (amount.mark()) {
                    case IDEAL -> "right";
                    case ACCEPTED -> "half right";
                    case OFF -> "off";
                    case UNSAFE -> "past what is safe";
                };
        String glyph =
                switch (amount.mark()) {
                    case IDEAL -> "met";
                    case ACCEPTED -> "dose-off";
                    case OFF -> "missing";
                    case UNSAFE -> "harmful";
                };
        Span name = new Span(amount.name());
        name.addClassName("amount__name");
        Span numbers = new Span("you: " + amount.given() + ", asked: " + amount.asked());
        numbers.addClassName("amount__numbers");
        Span mark = new Span(Glyph.of(glyph), new Span(word));
        mark.addClassNames("amount__mark", "amount__mark--" + glyph);
        getContent().addClassName("amount");
        getContent().add(name, numbers, mark);
    }
}
