package org.palpate.quiz.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.planner.Layer;
import org.palpate.quiz.GradedResult;
import org.palpate.quiz.GradedResult.RuleWords;
import org.palpate.quiz.GradedResult.SetAsideWords;

/** What would be right for this client at another time, and the rule that takes it away today. */
final class SetAsidePanel extends Composite<Section> {

    private record Reason(Layer layer, String rule) {

        /** Whether the rule is the line of the precedence list itself, which is then named once. */
        boolean isItsLine() {
            return rule.equals(layer.citation());
        }
    }

    SetAsidePanel(GradedResult result, WayToLibrary way) {
        Paragraph lead =
                new Paragraph("Some rules ask for these too, but a stronger rule takes them away.");
        lead.addClassName("muted");
        getContent().addClassNames("panel", "set-aside");
        getContent().add(new H2("Set aside, and why"), lead);
        result.setAside().stream()
                .collect(
                        Collectors.groupingBy(
                                setAside -> new Reason(setAside.layer(), setAside.rule()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .forEach((reason, steps) -> getContent().add(item(result, reason, steps, way)));
        getContent().setVisible(!result.setAside().isEmpty());
    }

    private static Div item(
            GradedResult result, Reason reason, List<SetAsideWords> steps, WayToLibrary way) {
        List<String> names =
                steps.stream()
                        .map(setAside -> Comparison.expected(setAside.step()))
                        .distinct()
                        .toList();
        String what = names.size() == 1 ? names.getFirst() : "All this";
        Paragraph sentence =
                new Paragraph(
                        what
                                + " would be right here, but "
                                + PlanLabels.of(reason.layer())
                                + (reason.isItsLine() ? "." : ": "));
        if (!reason.isItsLine()) {
            sentence.add(way.rule(reason.layer().citation()));
        }
        sentence.addClassName("set-aside__sentence");
        Div item = new Div(sentence);
        item.addClassName("set-aside__item");
        RuleWords rule = result.rules().get(reason.rule());
        if (rule != null) {
            item.add(new RuleNote(rule, way));
        }
        if (names.size() > 1) {
            UnorderedList list = new UnorderedList();
            names.forEach(name -> list.add(new ListItem(name)));
            item.add(list);
        }
        return item;
    }
}
