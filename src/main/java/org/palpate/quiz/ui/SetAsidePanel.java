package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.palpate.quiz.GradedResult;
import org.palpate.quiz.GradedResult.RuleWords;
import org.palpate.quiz.GradedResult.SetAsideWords;

/** What would be right for this client at another time, and the rule that takes it away today. */
final class SetAsidePanel extends Composite<Section> {

    SetAsidePanel(GradedResult result) {
        Paragraph lead =
                new Paragraph("Some rules ask for these too, but a stronger rule takes them away.");
        lead.addClassName("muted");
        getContent().addClassNames("panel", "set-aside");
        getContent().add(new H2("Set aside, and why"), lead);
        for (SetAsideWords setAside : result.setAside()) {
            Span citation = new Span(setAside.layer().citation());
            citation.addClassName("rule__id");
            Paragraph sentence =
                    new Paragraph(
                            new Span(
                                    Comparison.expected(setAside.step())
                                            + " would be right here, but "
                                            + PlanLabels.of(setAside.layer())
                                            + ": "),
                            citation);
            sentence.addClassName("set-aside__sentence");
            Div item = new Div(sentence);
            item.addClassName("set-aside__item");
            RuleWords rule = result.rules().get(setAside.rule());
            if (rule != null) {
                item.add(new RuleNote(rule));
            }
            getContent().add(item);
        }
        getContent().setVisible(!result.setAside().isEmpty());
    }
}
