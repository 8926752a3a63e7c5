package org.palpate.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.account.CurrentOwner;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.PageDescription;
import org.palpate.content.ContentLibrary;
import org.palpate.content.Lesson;
import org.palpate.library.ReadingProgress;
import org.palpate.library.ReadingService;
import org.palpate.picture.PictureGallery;

/** One lesson, with the questions that it asks in their place. */
@Route(AppRoutes.LESSON)
@AnonymousAllowed
class LessonView extends Composite<Div>
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Only after the navigation do both the page and its address stand. */
    private static final String GO_TO_SECTION =
            """
            window.addEventListener('vaadin-navigated', () => {
                const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
                place?.scrollIntoView();
                place?.querySelector('h2')?.focus({ preventScroll: true });
            }, { once: true });
            """;

    private final transient ContentLibrary library;
    private final transient ReadingService readings;
    private final transient PictureGallery gallery;
    private final transient CurrentOwner currentOwner;
    private String title = "Lesson";

    LessonView(
            ContentLibrary library,
            ReadingService readings,
            PictureGallery gallery,
            CurrentOwner currentOwner) {
        this.library = library;
        this.readings = readings;
        this.gallery = gallery;
        this.currentOwner = currentOwner;
        getContent().addClassName("lesson");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Lesson lesson =
                event.getRouteParameters()
                        .get("lessonId")
                        .flatMap(library::lesson)
                        .orElseThrow(() -> new NotFoundException("There is no such lesson"));
        title = lesson.title() + " · Palpate";
        PageDescription.set(lesson.lead());
        ReadingProgress progress =
                currentOwner.find().map(readings::progress).orElse(ReadingProgress.NONE);
        Div text = new Div();
        text.addClassName("lesson__text");
        text.add(new LessonHead(lesson, progress));
        for (Lesson.Section section : lesson.sections()) {
            text.add(
                    new LessonSection(
                            lesson, section, progress, readings, gallery, library, currentOwner));
        }
        text.add(new LessonFoot(lesson, progress, readings, currentOwner, library, gallery));
        getContent().removeAll();
        getContent().add(new LessonContents(lesson), text);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getElement().executeJs(GO_TO_SECTION);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
