package org.palpate.library.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.account.CurrentOwner;
import org.palpate.content.ContentLibrary;
import org.palpate.content.ContentLink;
import org.palpate.content.Lesson;
import org.palpate.content.Source;
import org.palpate.content.TechniqueCard;
import org.palpate.library.ReadingProgress;
import org.palpate.library.ReadingService;
import org.palpate.picture.PictureGallery;

/** How a lesson ends: mark it as read, its cards, where to practice, its sources, what is next. */
final class LessonFoot extends Composite<Footer> {

    private final transient Lesson lesson;
    private final transient ReadingService readings;
    private final transient CurrentOwner currentOwner;
    private final Div state = new Div();

    LessonFoot(
            Lesson lesson,
            ReadingProgress progress,
            ReadingService readings,
            CurrentOwner currentOwner,
            ContentLibrary library,
            PictureGallery gallery) {
        this.lesson = lesson;
        this.readings = readings;
        this.currentOwner = currentOwner;
        state.addClassName("lesson-foot__state");
        state.getElement().setAttribute("role", "status");
        show(progress.hasRead(lesson));
        getContent().addClassName("lesson-foot");
        getContent()
                .add(
                        state,
                        practise(lesson, library),
                        cards(lesson, library, gallery),
                        sources(lesson, library),
                        neighbors(lesson, library.lessons()));
    }

    private void show(boolean read) {
        state.removeAll();
        if (read) {
            state.add(
                    LessonMark.done("You have read this lesson"),
                    new Button("Mark as unread", click -> mark(false)));
        } else {
            Button mark = new Button("Mark as read", click -> mark(true));
            mark.addThemeVariants(ButtonVariant.PRIMARY);
            state.add(mark);
        }
    }

    private void mark(boolean read) {
        if (read) {
            readings.markRead(currentOwner.obtain(), lesson.id());
        } else {
            readings.markUnread(currentOwner.obtain(), lesson.id());
        }
        show(read);
        state.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private static Component practise(Lesson lesson, ContentLibrary library) {
        UnorderedList list = new UnorderedList();
        lesson.practise().stream()
                .flatMap(id -> library.clientCase(id).stream())
                .forEach(client ->
                        list.add(
                                new ListItem(
                                        new Anchor(
                                                new ContentLink(
                                                                ContentLink.Kind.CASE,
                                                                client.id(),
                                                                "")
                                                        .path(),
                                                client.title()),
                                        new Span(" with " + client.client()))));
        return section("Practice on a client", list, "practise", lesson.practise().isEmpty());
    }

    private static Component cards(Lesson lesson, ContentLibrary library, PictureGallery gallery) {
        UnorderedList list = new UnorderedList();
        lesson.cards().stream()
                .flatMap(id -> library.card(id).stream())
                .forEach(card -> list.add(card(card, gallery)));
        return section("Technique cards", list, "cards", lesson.cards().isEmpty());
    }

    private static ListItem card(TechniqueCard card, PictureGallery gallery) {
        Anchor link = new Anchor(new ContentLink(ContentLink.Kind.CARD, card.id(), "").path());
        Div frame = new Div(CardPicture.small(card, gallery));
        frame.addClassName("lesson-card__picture");
        link.add(frame, new Span(card.title()));
        ListItem item = new ListItem(link);
        item.addClassName("lesson-card");
        return item;
    }

    private static Section section(String heading, UnorderedList list, String kind, boolean empty) {
        Section section = new Section(new H2(heading), list);
        section.addClassNames("lesson-foot__section", "lesson-foot__section--" + kind);
        section.setVisible(!empty);
        return section;
    }

    private static Component sources(Lesson lesson, ContentLibrary library) {
        UnorderedList list = new UnorderedList();
        lesson.sources().stream()
                .flatMap(key -> library.source(key).stream())
                .forEach(source -> list.add(source(source)));
        Paragraph note =
                new Paragraph(
                        "The article that Palpate teaches is behind every lesson. Besides it:");
        NativeDetails details = new NativeDetails("Sources", new Div(note, list));
        details.addClassName("lesson-foot__sources");
        return details;
    }

    private static ListItem source(Source source) {
        Component name =
                source.address().isEmpty()
                        ? new Span(source.title())
                        : new Anchor(source.address(), source.title());
        Span taken = new Span(source.taken());
        taken.addClassName("lesson-source__taken");
        return new ListItem(name, taken);
    }

    private static Nav neighbors(Lesson lesson, List<Lesson> lessons) {
        int place = lessons.indexOf(lesson);
        Nav nav = new Nav();
        nav.addClassName("lesson-foot__neighbors");
        nav.setAriaLabel("Other lessons");
        if (place > 0) {
            nav.add(neighbor("Before", lessons.get(place - 1), "before"));
        }
        if (place < lessons.size() - 1) {
            nav.add(neighbor("Next", lessons.get(place + 1), "next"));
        }
        return nav;
    }

    private static Anchor neighbor(String label, Lesson other, String kind) {
        Span name = new Span(label);
        name.addClassName("lesson-neighbor__label");
        Anchor link = new Anchor(new ContentLink(ContentLink.Kind.LESSON, other.id(), "").path());
        link.add(name, new Span(other.title()));
        link.addClassNames("lesson-neighbor", "lesson-neighbor--" + kind);
        return link;
    }
}
