package org.palpate.library.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.content.ContentLibrary;
import org.palpate.library.RuleWording;
import org.palpate.planner.Rule;

/** What a rule asks for, and when. */
final class RuleAsks extends Composite<Section> {

    private static final int SHOWN = 3;

    RuleAsks(Rule rule, ContentLibrary library) {
        List<RuleWording.Row> rows = new RuleWording(library.vocabulary()).rows(rule);
        getContent().addClassNames("panel", "rule-asks");
        getContent().add(new H2("What it asks for"));
        if (rows.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(
                                    "Nothing by itself. It explains why other rules ask for something."));
        }
        rows.stream().limit(SHOWN).forEach(row -> getContent().add(row(row)));
        if (rows.size() > SHOWN) {
            Div others = new Div();
            rows.stream().skip(SHOWN).forEach(row -> others.add(row(row)));
            int more = rows.size() - SHOWN;
            getContent()
                    .add(
                            new NativeDetails(
                                    more == 1 ? "1 more situation" : more + " more situations",
                                    others));
        }
    }

    private static Div row(RuleWording.Row row) {
        UnorderedList asks = new UnorderedList();
        row.asks().forEach(ask -> asks.add(new ListItem(ask)));
        Paragraph when =
                new Paragraph(
                        row.when().isEmpty()
                                ? "For every client"
                                : "When " + String.join(" · ", row.when()));
        when.addClassName("rule-asks__when");
        Div part = new Div(when, asks);
        part.addClassName("rule-asks__row");
        return part;
    }
}
