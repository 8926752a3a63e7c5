package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.palpate.planner.OrderEdge;
import org.palpate.quiz.GradedResult;
import org.palpate.quiz.GradedResult.RuleWords;

/** The orders that the rules bind, each kept or broken. */
final class OrderPanel extends Composite<Section> {

    OrderPanel(GradedResult result) {
        getContent().addClassNames("panel", "order");
        getContent().add(new H2("Order"));
        for (OrderEdge edge : result.order()) {
            getContent().add(item(result, edge));
        }
        getContent().setVisible(!result.order().isEmpty());
    }

    private static Div item(GradedResult result, OrderEdge edge) {
        boolean broken = result.grade().order().broken().contains(edge);
        String before = Comparison.expected(result.expected().get(edge.before()));
        String after = Comparison.expected(result.expected().get(edge.after()));
        Paragraph sentence =
                new Paragraph(
                        Glyph.of(broken ? "out-of-order" : "remark"),
                        new com.vaadin.flow.component.Text(
                                (broken ? "Your plan turns this round: " : "")
                                        + before
                                        + " comes before "
                                        + PlanLabels.inner(after)
                                        + "."));
        sentence.addClassName("order__sentence");
        Div item = new Div(sentence);
        item.addClassNames("order__item", broken ? "order__item--broken" : "order__item--bound");
        RuleWords rule = result.rules().get(edge.rule());
        if (rule != null) {
            item.add(new RuleNote(rule));
        }
        return item;
    }
}
