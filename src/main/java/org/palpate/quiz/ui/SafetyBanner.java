package org.palpate.quiz.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The safety verdict, which stands apart from the score. */
final class SafetyBanner extends Composite<Section> {

    SafetyBanner(boolean safe, List<Dangers.Danger> dangers, WayToLibrary way) {
        this(safe, dangers, way, Reader.STUDENT);
    }

    SafetyBanner(boolean safe, List<Dangers.Danger> dangers, WayToLibrary way, Reader reader) {
        getContent().addClassNames("panel", "safety", safe ? "safety--safe" : "safety--unsafe");
        Div verdict = new Div(Glyph.of(safe ? "shield-safe" : "shield-unsafe"));
        verdict.addClassName("safety__verdict");
        verdict.add(safe ? "Safe" : "Unsafe");
        getContent().add(new H2("Safety"), verdict);
        getContent()
                .add(
                        new Paragraph(
                                safe
                                        ? (reader == Reader.STUDENT
                                                        ? "Nothing in your plan"
                                                        : "Nothing in the plan")
                                                + ", and nothing missing from it, can"
                                                + " hurt this client."
                                        : "This plan can hurt this client. It does not pass,"
                                                + " whatever its score."));
        if (!dangers.isEmpty()) {
            UnorderedList list = new UnorderedList();
            dangers.forEach(danger -> list.add(item(danger, way)));
            getContent().add(list);
        }
    }

    private static ListItem item(Dangers.Danger danger, WayToLibrary way) {
        ListItem item = new ListItem(new Span(danger.sentence()));
        danger.rules().stream()
                .findFirst()
                .ifPresent(rule -> {
                    item.add(new Span(" "), way.rule(rule));
                    way.lesson(rule).ifPresent(lesson -> item.add(new Span(" "), lesson));
                });
        return item;
    }
}
