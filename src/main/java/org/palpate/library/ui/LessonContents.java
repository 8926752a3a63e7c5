package org.palpate.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

import org.palpate.content.ContentLink;
import org.palpate.content.Lesson;

/** The sections of a lesson; beside it on a wide screen, folded above it on a phone. */
final class LessonContents extends Composite<Nav> {

    /** Open where there is room beside the text. */
    private static final String OPEN_WHEN_WIDE =
            "this.open = window.matchMedia('(min-width: 64rem)').matches";

    LessonContents(Lesson lesson) {
        OrderedList list = new OrderedList();
        lesson.sections()
                .forEach(section ->
                        list.add(
                                new ListItem(
                                        new Anchor(
                                                new ContentLink(
                                                                ContentLink.Kind.LESSON,
                                                                lesson.id(),
                                                                section.anchor())
                                                        .path(),
                                                section.heading()))));
        NativeDetails details = new NativeDetails("In this lesson", list);
        details.getElement().executeJs(OPEN_WHEN_WIDE);
        getContent().addClassName("lesson-contents");
        getContent().setAriaLabel("In this lesson");
        getContent().add(details);
    }
}
