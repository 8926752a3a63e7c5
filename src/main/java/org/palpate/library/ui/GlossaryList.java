package org.palpate.library.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The entries of a glossary: by letter, or the best match first. */
final class GlossaryList extends Composite<Div> {

    /** An entry as it stands in the list. */
    record Entry(String name, String kind, String definition, String address) {

        String letter() {
            return name.substring(0, 1).toUpperCase(Locale.ROOT);
        }
    }

    GlossaryList() {
        getContent().addClassName("glossary");
    }

    void showByLetter(List<Entry> entries) {
        getContent().removeAll();
        Map<String, UnorderedList> lists = new TreeMap<>();
        entries.stream()
                .sorted(Comparator.comparing(entry -> entry.name().toLowerCase(Locale.ROOT)))
                .forEach(entry ->
                        lists.computeIfAbsent(entry.letter(), letter -> list()).add(item(entry)));
        lists.forEach((letter, list) -> {
            Section section = new Section(new H2(letter), list);
            section.addClassName("glossary__letter");
            getContent().add(section);
        });
    }

    void showByRank(List<Entry> entries) {
        getContent().removeAll();
        if (entries.isEmpty()) {
            Div empty =
                    new Div(
                            new H2("There is no such entry"),
                            new Paragraph("Try another word for it, or type less."));
            empty.addClassName("empty-state");
            getContent().add(empty);
            return;
        }
        UnorderedList list = list();
        entries.forEach(entry -> list.add(item(entry)));
        H2 heading = new H2("Entries found");
        heading.addClassName("visually-hidden");
        Section section = new Section(heading, list);
        section.addClassName("glossary__letter");
        getContent().add(section);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("glossary__entries");
        return list;
    }

    private static ListItem item(Entry entry) {
        Anchor link = new Anchor(entry.address(), entry.name());
        Span kind = new Span(entry.kind());
        kind.addClassName("tag");
        H3 name = new H3(link, kind);
        name.addClassName("glossary__name");
        ListItem item = new ListItem(name, new Paragraph(entry.definition()));
        item.addClassName("glossary__entry");
        return item;
    }
}
