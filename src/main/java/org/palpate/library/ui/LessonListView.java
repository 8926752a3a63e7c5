package org.palpate.library.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.account.CurrentOwner;
import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ContentLibrary;
import org.palpate.content.Lesson;
import org.palpate.library.ReadingProgress;
import org.palpate.library.ReadingService;
import org.palpate.picture.PictureGallery;

/** All lessons in the order in which they lead somewhere, with what the reader has done of them. */
@Route(AppRoutes.LESSONS)
@PageTitle("Lessons · Palpate")
@Menu(title = "Lessons", order = 5)
@AnonymousAllowed
class LessonListView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ContentLibrary library;
    private final transient ReadingService readings;
    private final transient PictureGallery gallery;
    private final transient CurrentOwner currentOwner;

    LessonListView(
            ContentLibrary library,
            ReadingService readings,
            PictureGallery gallery,
            CurrentOwner currentOwner) {
        this.library = library;
        this.readings = readings;
        this.gallery = gallery;
        this.currentOwner = currentOwner;
        getContent().addClassName("lesson-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReadingProgress progress =
                currentOwner.find().map(readings::progress).orElse(ReadingProgress.NONE);
        Paragraph lead =
                new Paragraph(
                        "Each lesson is read in five to twelve minutes, asks you a few questions on"
                                + " the way, and ends with clients to practice on.");
        lead.addClassName("page-lead");
        getContent().removeAll();
        getContent().add(new H1("Lessons"), lead, standing(progress));
        for (Lesson.Part part : Lesson.Part.values()) {
            getContent().add(section(part, progress));
        }
    }

    private Paragraph standing(ReadingProgress progress) {
        List<Lesson> lessons = library.lessons();
        long read = lessons.stream().filter(progress::hasRead).count();
        int questions = lessons.stream().mapToInt(lesson -> lesson.checks().size()).sum();
        int right = lessons.stream().mapToInt(progress::right).sum();
        Paragraph standing =
                new Paragraph(
                        read == 0 && right == 0
                                ? lessons.size()
                                        + " lessons and "
                                        + questions
                                        + " questions wait for you."
                                : "You have read %d of %d lessons and answered %d of %d questions right."
                                        .formatted(read, lessons.size(), right, questions));
        standing.addClassName("lesson-list__standing");
        return standing;
    }

    private Section section(Lesson.Part part, ReadingProgress progress) {
        OrderedList tiles = new OrderedList();
        tiles.addClassName("lesson-list__tiles");
        library.lessons().stream()
                .filter(lesson -> lesson.part() == part)
                .forEach(lesson -> tiles.add(new LessonTile(lesson, progress, gallery)));
        Section section = new Section(new H2(heading(part)), tiles);
        section.addClassName("lesson-list__part");
        return section;
    }

    private static String heading(Lesson.Part part) {
        return switch (part) {
            case START -> "Start here";
            case CATEGORIES -> "The four categories of sports massage";
            case INJURIES -> "Runners' injuries";
            case HOME -> "At home";
        };
    }
}
