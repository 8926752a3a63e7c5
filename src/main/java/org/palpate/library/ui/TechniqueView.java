package org.palpate.library.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.PageDescription;
import org.palpate.content.ContentLibrary;
import org.palpate.content.Glossary.TechniqueEntry;
import org.palpate.content.Lesson;
import org.palpate.content.TechniqueCard;
import org.palpate.picture.PictureGallery;
import org.palpate.planner.Technique;
import org.palpate.words.PlanWords;

/** One thing that a therapist does: what it is for, and when it has its place. */
@Route(AppRoutes.TECHNIQUE)
@AnonymousAllowed
class TechniqueView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContentLibrary library;
    private final transient PictureGallery pictures;
    private String title = "Technique";

    TechniqueView(ContentLibrary library, PictureGallery pictures) {
        this.library = library;
        this.pictures = pictures;
        getContent().addClassName("library");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TechniqueEntry entry =
                event.getRouteParameters()
                        .get("techniqueId")
                        .flatMap(library.glossary()::technique)
                        .orElseThrow(() -> new NotFoundException("There is no such technique"));
        Technique technique = entry.technique();
        title = technique.name() + " · Palpate";
        PageDescription.set(technique.name() + ": " + technique.definition());
        List<TechniqueCard> cards = library.connections().cardsOf(technique);
        getContent().removeAll();
        getContent()
                .add(
                        new GlossaryPage(
                                        AppRoutes.TECHNIQUES,
                                        "All techniques",
                                        PlanWords.of(technique.kind()),
                                        technique.name(),
                                        technique.definition())
                                .fact("Purpose", entry.purpose())
                                .fact("When", entry.when())
                                .fact("Also called", String.join(", ", technique.synonyms()))
                                .cards(cards, pictures)
                                .links(
                                        new CardLinks()
                                                .lessons(lessons(cards))
                                                .sources(entry.sources(), library)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private List<Lesson> lessons(List<TechniqueCard> cards) {
        Set<Lesson> lessons = new LinkedHashSet<>();
        cards.forEach(card -> lessons.addAll(library.connections().lessonsUsing(card)));
        return List.copyOf(lessons);
    }
}
