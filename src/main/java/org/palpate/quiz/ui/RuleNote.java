package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.quiz.GradedResult.RuleWords;

/** A rule in its one sentence, with its id, how certain it is, and where it is taught. */
final class RuleNote extends Composite<Paragraph> {

    RuleNote(RuleWords rule, WayToLibrary way) {
        Span certainty = new Span(PlanLabels.of(rule.certainty()));
        certainty.addClassName("rule__certainty");
        getContent().addClassName("rule");
        getContent()
                .add(new Span(rule.says() + " "), way.rule(rule.id()), new Span(" "), certainty);
        way.lesson(rule.id()).ifPresent(lesson -> getContent().add(new Span(" "), lesson));
    }
}
