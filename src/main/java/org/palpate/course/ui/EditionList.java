package org.palpate.course.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.MomentText;
import org.palpate.course.EditionInUse;
import org.palpate.course.ModuleUse;

/** Which editions of a module there are, and which assignment has which. */
final class EditionList extends Composite<Section> {

    EditionList(List<EditionInUse> editions) {
        getContent().addClassNames("panel", "edition-list");
        getContent().add(new H2("Where it is in use"));
        if (editions.isEmpty()) {
            getContent().add(new Paragraph("Nobody has it yet. You can change everything freely."));
            return;
        }
        getContent()
                .add(
                        new Paragraph(
                                "An assignment keeps the edition that it was given, with all attempts"
                                        + " made in it. What you change here counts for the next one."));
        UnorderedList list = new UnorderedList();
        editions.forEach(edition -> list.add(row(edition)));
        getContent().add(list);
    }

    private static ListItem row(EditionInUse edition) {
        Span name = new Span("Edition " + edition.number());
        name.addClassName("edition-list__name");
        Span when =
                new Span(
                        MomentText.day(edition.createdAt()),
                        new Text(edition.current() ? ", as it is now" : ", changed since"));
        when.addClassName("muted");
        ListItem row = new ListItem(name, new Span(" "), when);
        if (!edition.uses().isEmpty()) {
            UnorderedList uses = new UnorderedList();
            for (ModuleUse use : edition.uses()) {
                uses.add(new ListItem(use.assignment() + ", " + use.className()));
            }
            row.add(uses);
        }
        return row;
    }
}
