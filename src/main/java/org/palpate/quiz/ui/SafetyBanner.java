package org.palpate.quiz.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** The safety verdict, which stands apart from the score. */
final class SafetyBanner extends Composite<Section> {

    SafetyBanner(boolean safe, List<String> reasons) {
        this(safe, reasons, Reader.STUDENT);
    }

    SafetyBanner(boolean safe, List<String> reasons, Reader reader) {
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
        if (!reasons.isEmpty()) {
            UnorderedList list = new UnorderedList();
            reasons.forEach(reason -> list.add(new ListItem(reason)));
            getContent().add(list);
        }
    }
}
