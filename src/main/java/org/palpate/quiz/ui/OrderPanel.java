package org.palpate.quiz.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.planner.OrderEdge;
import org.palpate.quiz.GradedResult;
import org.palpate.quiz.GradedResult.RuleWords;

/** The orders that the rules bind, rule by rule, and which of them the plan breaks. */
final class OrderPanel extends Composite<Section> {

    OrderPanel(GradedResult result) {
        getContent().addClassNames("panel", "order");
        getContent().add(new H2("Order"));
        Map<String, List<OrderEdge>> byRule =
                result.order().stream()
                        .collect(
                                Collectors.groupingBy(
                                        OrderEdge::rule, LinkedHashMap::new, Collectors.toList()));
        byRule.forEach((rule, edges) -> getContent().add(item(result, rule, edges)));
        getContent().setVisible(!byRule.isEmpty());
    }

    private static Div item(GradedResult result, String ruleId, List<OrderEdge> edges) {
        Div item = new Div();
        item.addClassName("order__item");
        RuleWords rule = result.rules().get(ruleId);
        if (rule != null) {
            item.add(new RuleNote(rule));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("order__edges");
        edges.forEach(edge -> list.add(edge(result, edge)));
        item.add(list);
        return item;
    }

    private static ListItem edge(GradedResult result, OrderEdge edge) {
        boolean broken = result.grade().order().broken().contains(edge);
        Span words =
                new Span(
                        Comparison.expected(result.expected().get(edge.before()))
                                + ", before "
                                + PlanLabels.inner(
                                        Comparison.expected(result.expected().get(edge.after()))));
        ListItem item = new ListItem(words);
        if (broken) {
            Span mark =
                    new Span(
                            Glyph.of("out-of-order"),
                            new Span("Your plan has it the other way round"));
            mark.addClassNames("chip", "chip--out-of-order");
            item.add(mark);
        }
        return item;
    }
}
