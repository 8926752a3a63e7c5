package org.palpate.course.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

import org.palpate.content.ContentLibrary;
import org.palpate.course.CaseReading;
import org.palpate.planner.DoseBand;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Frequency;
import org.palpate.planner.OrderEdge;
import org.palpate.planner.Phase;
import org.palpate.planner.Protocol;
import org.palpate.planner.SetAside;

/** The protocol as it forms while a case is written, with the rule behind every part. */
final class ProtocolPanel extends Composite<Section> {

    private final transient ContentLibrary library;
    private final GapList obstacles =
            new GapList("Before students can have it:", "Ready for students");
    private final Paragraph summary = new Paragraph();
    private final Div parts = new Div();

    ProtocolPanel(ContentLibrary library) {
        this.library = library;
        summary.addClassName("muted");
        summary.getElement().setAttribute("role", "status");
        getContent().addClassNames("panel", "protocol-panel");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("aria-label", "The expected protocol");
        getContent().add(new H2("The expected protocol"), obstacles, summary, parts);
    }

    void show(CaseReading reading) {
        List<String> open = new ArrayList<>(reading.refusals());
        open.addAll(reading.gaps());
        obstacles.show(open);
        parts.removeAll();
        Protocol protocol = reading.protocol();
        if (protocol == null) {
            summary.setText("There is no protocol for these facts.");
            return;
        }
        summary.setText(summary(reading, protocol));
        parts.add(
                part(
                        "Decision",
                        ProtocolWords.of(protocol.triage().value()),
                        protocol.triage().rules()),
                part(
                        "Kind of session",
                        ProtocolWords.of(protocol.category().value()),
                        protocol.category().rules()));
        showSteps(protocol);
        showOrder(protocol);
        showFrequency(protocol.frequency());
        showSetAside(protocol.setAside());
    }

    private static String summary(CaseReading reading, Protocol protocol) {
        if (reading.facts().told().isEmpty()) {
            return "This is what the rules ask for when nothing is known of the client.";
        }
        return protocol.steps().size() == 1
                ? "The rules ask for one step."
                : "The rules ask for " + protocol.steps().size() + " steps.";
    }

    private void showSteps(Protocol protocol) {
        for (Phase phase : Phase.values()) {
            OrderedList list = new OrderedList();
            protocol.steps().stream()
                    .filter(step -> step.phase() == phase)
                    .forEach(step -> list.add(row(step)));
            if (list.getComponentCount() > 0) {
                list.addClassName("protocol-steps");
                parts.add(new H3(ProtocolWords.of(phase)), list);
            }
        }
    }

    private ListItem row(ExpectedStep step) {
        Span name = new Span(ProtocolWords.step(step));
        name.addClassName("protocol-step__name");
        Span sure = new Span(ProtocolWords.of(step.expectation()));
        sure.addClassName("protocol-step__sure");
        ListItem row = new ListItem(name, sure);
        String dose = ProtocolWords.dose(step);
        if (!dose.isEmpty()) {
            Span amount = new Span(dose);
            amount.addClassName("protocol-step__dose");
            row.add(amount);
        }
        Set<String> rules = new LinkedHashSet<>(step.rules());
        step.bands().stream().map(DoseBand::rules).forEach(rules::addAll);
        row.add(rules(rules));
        return row;
    }

    private void showOrder(Protocol protocol) {
        if (protocol.order().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (OrderEdge edge : protocol.order()) {
            ListItem row =
                    new ListItem(
                            new Span(
                                    "“"
                                            + ProtocolWords.step(
                                                    protocol.steps().get(edge.before()))
                                            + "” before “"
                                            + ProtocolWords.step(protocol.steps().get(edge.after()))
                                            + "”"));
            row.add(rules(List.of(edge.rule())));
            list.add(row);
        }
        list.addClassName("protocol-steps");
        parts.add(new H3("Order"), list);
    }

    private void showFrequency(@Nullable Frequency frequency) {
        if (frequency != null) {
            parts.add(part("How often", ProtocolWords.frequency(frequency), frequency.rules()));
        }
    }

    private void showSetAside(List<SetAside> setAside) {
        if (setAside.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (SetAside aside : setAside) {
            ListItem row = new ListItem(new Span(ProtocolWords.step(aside.step())));
            row.add(rules(List.of(aside.rule())));
            list.add(row);
        }
        list.addClassName("protocol-steps");
        parts.add(new H3("Set aside by a stronger rule"), list);
    }

    private Component part(String label, String value, Collection<String> ruleIds) {
        Span name = new Span(label + ": ");
        name.addClassName("muted");
        Span words = new Span(value);
        words.addClassName("protocol-step__name");
        Div part = new Div(name, words, rules(ruleIds));
        part.addClassName("protocol-part");
        return part;
    }

    private Component rules(Collection<String> ids) {
        UnorderedList list = new UnorderedList();
        list.addClassName("protocol-rules");
        for (String id : ids) {
            Span name = new Span(id);
            name.addClassName("rule__id");
            String says = library.rule(id).map(rule -> " " + rule.says()).orElse("");
            list.add(new ListItem(name, new Span(says)));
        }
        return list;
    }
}
