package org.palpate.library.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.content.ContentLibrary;
import org.palpate.content.ContentLink;
import org.palpate.content.ContentLink.Kind;
import org.palpate.content.LessonPart;
import org.palpate.content.TechniqueCard;
import org.palpate.picture.Picture;
import org.palpate.picture.PictureGallery;
import org.palpate.picture.ui.PictureImage;
import org.palpate.planner.Rule;

/** Where a rule is taught, shown and practised. */
final class RuleUses extends Composite<Div> {

    private final transient PictureGallery pictures;

    RuleUses(Rule rule, ContentLibrary library, PictureGallery pictures) {
        this.pictures = pictures;
        var ways = library.connections();
        getContent().addClassName("rule-uses");
        add(
                "Taught in",
                "rule-uses__list",
                ways.teaching(rule.id()).stream().map(this::lesson).toList());
        add(
                "Cards",
                "rule-uses__cards",
                ways.cardsForRule(rule.id()).stream().map(this::card).toList());
        add(
                "Clients to practice with",
                "rule-uses__list",
                ways.casesForRule(rule.id()).stream()
                        .map(client -> link(Kind.CASE, client.id(), client.title()))
                        .toList());
    }

    private void add(String heading, String name, List<ListItem> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName(name);
            items.forEach(list::add);
            Section section = new Section(new H2(heading), list);
            section.addClassName("rule-uses__section");
            getContent().add(section);
        }
    }

    private ListItem lesson(LessonPart part) {
        Span lesson = new Span("Lesson: " + part.lesson().title());
        lesson.addClassName("rule-uses__context");
        return new ListItem(new Anchor(part.link().path(), part.section().heading()), lesson);
    }

    private ListItem card(TechniqueCard card) {
        Optional<Picture> picture =
                card.pictures().stream().flatMap(id -> pictures.picture(id).stream()).findFirst();
        Anchor link = new Anchor(new ContentLink(Kind.CARD, card.id(), "").path());
        link.addClassName("rule-uses__card");
        picture.<Component>map(PictureImage::of).ifPresent(link::add);
        link.add(new Span(card.title()));
        return new ListItem(link);
    }

    private static ListItem link(Kind kind, String id, String name) {
        return new ListItem(new Anchor(new ContentLink(kind, id, "").path(), name));
    }
}
