package org.palpate.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.content.ContentLink;
import org.palpate.content.Lesson;
import org.palpate.library.ReadingProgress;
import org.palpate.picture.PictureGallery;
import org.palpate.picture.ui.PictureImage;

/** One lesson among others: picture, title, what it is about, and how far the reader is. */
final class LessonTile extends Composite<ListItem> {

    LessonTile(Lesson lesson, ReadingProgress progress, PictureGallery gallery) {
        getContent().addClassName("lesson-tile");
        Div frame = new Div();
        frame.addClassName("lesson-tile__picture");
        gallery.picture(lesson.picture())
                .ifPresent(picture -> frame.add(PictureImage.silent(picture)));
        Anchor link =
                new Anchor(
                        new ContentLink(ContentLink.Kind.LESSON, lesson.id(), "").path(),
                        lesson.title());
        link.addClassName("lesson-tile__link");
        H3 title = new H3(link);
        title.addClassName("lesson-tile__title");
        Paragraph lead = new Paragraph(lesson.lead());
        lead.addClassName("lesson-tile__lead");
        Div facts = new Div(new Span(lesson.minutes() + " minutes"));
        facts.addClassName("lesson-tile__facts");
        int checks = lesson.checks().size();
        int right = progress.right(lesson);
        if (right == 0) {
            facts.add(new Span(checks + " questions"));
        } else {
            facts.add(new Span(right + " of " + checks + " questions right"));
        }
        if (progress.hasRead(lesson)) {
            facts.add(LessonMark.done("Read"));
        }
        Div body = new Div(title, lead, facts);
        body.addClassName("lesson-tile__body");
        getContent().add(frame, body);
    }
}
