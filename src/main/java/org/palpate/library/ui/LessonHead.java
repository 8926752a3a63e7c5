package org.palpate.library.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.content.Lesson;
import org.palpate.library.ReadingProgress;

/**
 * How a lesson begins: what it is about, what the reader can do after it, and all of it at once.
 */
final class LessonHead extends Composite<Header> {

    LessonHead(Lesson lesson, ReadingProgress progress) {
        Paragraph facts = new Paragraph(new Span("Lesson " + lesson.order()));
        facts.add(
                new Span(lesson.minutes() + " minutes"),
                new Span(lesson.checks().size() + " questions"));
        if (progress.hasRead(lesson)) {
            facts.add(LessonMark.done("Read"));
        }
        facts.addClassName("lesson-head__facts");
        Paragraph lead = new Paragraph(lesson.lead());
        lead.addClassName("lesson-head__lead");
        getContent().addClassName("lesson-head");
        getContent()
                .add(
                        facts,
                        new H1(lesson.title()),
                        lead,
                        box("After this lesson you can", lesson.objectives(), "objectives"),
                        box("On one screen", lesson.summary(), "summary"));
    }

    private static Div box(String heading, List<String> points, String kind) {
        UnorderedList list = new UnorderedList();
        points.forEach(point -> list.add(new ListItem(point)));
        Div box = new Div(new H2(heading), list);
        box.addClassNames("lesson-head__box", "lesson-head__box--" + kind);
        return box;
    }
}
