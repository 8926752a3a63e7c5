package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.palpate.quiz.GradedResult;

/** The protocol and the student's plan side by side, with a verdict for every element. */
final class PlanComparison extends Composite<Section> {

    PlanComparison(GradedResult result) {
        Div columns = new Div(new Span("Verdict"), new Span("The protocol"), new Span("Your plan"));
        columns.addClassName("comparison__columns");
        columns.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("comparison");
        getContent().add(new H2("Your plan beside the protocol"), columns);
        for (Comparison.Group group : Comparison.of(result)) {
            H3 heading = new H3(group.heading());
            heading.addClassName("comparison__phase");
            getContent().add(heading);
            group.rows().forEach(row -> getContent().add(new VerdictRow(row, result.rules())));
        }
    }
}
