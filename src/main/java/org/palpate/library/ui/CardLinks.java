package org.palpate.library.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.content.ContentLink.Kind;
import org.palpate.content.Lesson;
import org.palpate.content.Source;
import org.palpate.content.TechniqueCard;
import org.palpate.planner.Rule;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;

/** Where to go from something in the library: what it is about, who teaches it, who uses it. */
final class CardLinks extends Composite<Div> {

    CardLinks() {
        getContent().addClassName("card-links");
    }

    /** The links of a card. */
    CardLinks(TechniqueCard card, ContentLibrary library) {
        this();
        structures("Structures", card.structures());
        techniques(card.techniques());
        lessons(library.connections().lessonsUsing(card));
        cases(library.connections().casesUsing(card));
        rules(card.rules().stream().flatMap(id -> library.rule(id).stream()).toList());
        sources(card.sources(), library);
    }

    CardLinks structures(String heading, List<Structure> structures) {
        return add(
                heading,
                structures.stream()
                        .map(each -> link(Kind.STRUCTURE, each.id(), each.name()))
                        .toList());
    }

    CardLinks techniques(List<Technique> techniques) {
        return add(
                techniques.size() == 1 ? "Technique" : "Techniques",
                techniques.stream()
                        .map(each -> link(Kind.TECHNIQUE, each.id(), each.name()))
                        .toList());
    }

    CardLinks lessons(List<Lesson> lessons) {
        return add(
                "Lessons",
                lessons.stream()
                        .map(lesson -> link(Kind.LESSON, lesson.id(), lesson.title()))
                        .toList());
    }

    CardLinks cases(List<ClientCase> cases) {
        return add(
                "Cases to practice with",
                cases.stream().map(each -> link(Kind.CASE, each.id(), each.title())).toList());
    }

    CardLinks rules(List<Rule> rules) {
        return add("Rules", rules.stream().map(CardLinks::rule).toList());
    }

    CardLinks sources(List<String> keys, ContentLibrary library) {
        return add(
                "Sources",
                keys.stream()
                        .flatMap(key -> library.source(key).stream())
                        .map(CardLinks::source)
                        .toList());
    }

    private CardLinks add(String heading, List<ListItem> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            items.forEach(list::add);
            Section section = new Section(new H2(heading), list);
            section.addClassName("card-links__section");
            getContent().add(section);
        }
        return this;
    }

    private static ListItem link(Kind kind, String id, String name) {
        return new ListItem(new Anchor(CardAddress.path(kind, id), name));
    }

    private static ListItem rule(Rule rule) {
        Anchor id = new Anchor(CardAddress.path(Kind.RULE, rule.id()), rule.id());
        id.addClassName("card-links__rule");
        return new ListItem(id, new Span(rule.says()));
    }

    private static ListItem source(Source source) {
        Component name =
                source.address().isEmpty()
                        ? new Span(source.title())
                        : new Anchor(source.address(), source.title());
        return new ListItem(name);
    }
}
