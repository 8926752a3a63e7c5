package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.quiz.GradedResult.RuleWords;

/** A rule in its one sentence, with its id and how certain it is. */
final class RuleNote extends Composite<Paragraph> {

    RuleNote(RuleWords rule) {
        Span id = new Span(rule.id());
        id.addClassName("rule__id");
        Span certainty = new Span(PlanLabels.of(rule.certainty()));
        certainty.addClassName("rule__certainty");
        getContent().addClassName("rule");
        getContent().add(new Span(rule.says() + " "), id, new Span(" "), certainty);
    }
}
