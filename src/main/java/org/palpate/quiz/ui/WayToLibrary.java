package org.palpate.quiz.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import org.palpate.content.Connections;
import org.palpate.content.ContentLibrary;
import org.palpate.content.ContentLink;
import org.palpate.content.ContentLink.Kind;
import org.palpate.content.LessonPart;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;
import org.palpate.planner.Vocabulary;

/**
 * From a plan or a result to the paragraph, the rule or the card behind it. An old result may name
 * what the library no longer holds; that leads nowhere.
 */
final class WayToLibrary {

    private final Vocabulary vocabulary;
    private final Connections connections;
    private final ContentLibrary library;

    WayToLibrary(ContentLibrary library) {
        this.library = library;
        this.vocabulary = library.vocabulary();
        this.connections = library.connections();
    }

    /** The id of a rule, as a link to its page while there is one. */
    Component rule(String id) {
        if (library.rule(id).isEmpty()) {
            Span name = new Span(id);
            name.addClassName("rule__id");
            return name;
        }
        Anchor link = new Anchor(new ContentLink(Kind.RULE, id, "").path(), id);
        link.addClassName("rule__id");
        link.setAriaLabel("Rule " + id);
        return link;
    }

    /** A link to the part of a lesson that teaches a rule. */
    Optional<Component> lesson(String rule) {
        return connections.teaching(rule).stream().findFirst().map(part -> lesson(rule, part));
    }

    private static Component lesson(String rule, LessonPart part) {
        Anchor link = new Anchor(part.link().path(), "Read why");
        link.addClassName("rule__lesson");
        link.setAriaLabel("Read why: " + rule + " in the lesson " + part.lesson().title());
        link.setTitle(part.lesson().title() + ": " + part.section().heading());
        return link;
    }

    /** The address of the card for the usual technique of a step at the first of its places. */
    Optional<String> card(List<String> techniques, List<String> places) {
        Structure place = places.stream().findFirst().flatMap(vocabulary::structure).orElse(null);
        return techniques.stream()
                .findFirst()
                .flatMap(vocabulary::technique)
                .flatMap(technique -> card(technique, place));
    }

    /** The address of the card that shows a technique, made for a place if there is one. */
    Optional<String> card(Technique technique, @Nullable Structure place) {
        return connections.cardsFor(technique, place).stream()
                .findFirst()
                .map(card -> new ContentLink(Kind.CARD, card.id(), "").path());
    }
}
