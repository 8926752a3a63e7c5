package org.palpate.quiz.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.grading.Verdict;
import org.palpate.planner.OrderEdge;
import org.palpate.quiz.GradedResult;
import org.palpate.quiz.GradedResult.RuleWords;

/** The orders that the rules bind, rule by rule, and which of them the plan breaks. */
final class OrderPanel extends Composite<Section> {

    OrderPanel(GradedResult result, WayToLibrary way) {
        getContent().addClassNames("panel", "order");
        getContent().add(new H2("Order"));
        Map<String, List<OrderEdge>> byRule =
                result.order().stream()
                        .collect(
                                Collectors.groupingBy(
                                        OrderEdge::rule, LinkedHashMap::new, Collectors.toList()));
        byRule.forEach((rule, edges) -> getContent().add(item(result, rule, edges, way)));
        getContent().setVisible(!byRule.isEmpty());
    }

    private static Div item(
            GradedResult result, String ruleId, List<OrderEdge> edges, WayToLibrary way) {
        Div item = new Div();
        item.addClassName("order__item");
        RuleWords rule = result.rules().get(ruleId);
        if (rule != null) {
            item.add(new RuleNote(rule, way));
        }
        List<OrderEdge> broken =
                edges.stream().filter(result.grade().order().broken()::contains).toList();
        List<OrderEdge> others = edges.stream().filter(edge -> !broken.contains(edge)).toList();
        if (!broken.isEmpty()) {
            item.add(
                    Chip.of(Verdict.OUT_OF_ORDER, "Your plan turns this round"),
                    list(result, broken));
        }
        if (!others.isEmpty()) {
            item.add(
                    new NativeDetails(
                            others.size() == 1
                                    ? "1 pair of steps that it binds"
                                    : others.size() + " pairs of steps that it binds",
                            list(result, others)));
        }
        return item;
    }

    private static UnorderedList list(GradedResult result, List<OrderEdge> edges) {
        UnorderedList list = new UnorderedList();
        list.addClassName("order__edges");
        for (OrderEdge edge : edges) {
            String before = Comparison.expected(result.expected().get(edge.before()));
            String after = Comparison.expected(result.expected().get(edge.after()));
            list.add(new ListItem(before + ", before " + PlanLabels.inner(after)));
        }
        return list;
    }
}
