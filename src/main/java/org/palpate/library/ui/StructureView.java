package org.palpate.library.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
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
import org.palpate.content.ContentLink.Kind;
import org.palpate.content.Glossary.StructureEntry;
import org.palpate.content.Lesson;
import org.palpate.content.TechniqueCard;
import org.palpate.library.CardFacet;
import org.palpate.library.CardFilter;
import org.palpate.library.CardFinder;
import org.palpate.library.CardMatch;
import org.palpate.library.LibraryWords;
import org.palpate.picture.PictureGallery;
import org.palpate.planner.Structure;
import org.palpate.words.PlanWords;

/** One part of the body: what it is, how it is reached, what it does in which injury. */
@Route(AppRoutes.STRUCTURE)
@AnonymousAllowed
class StructureView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContentLibrary library;
    private final transient CardFinder finder;
    private final transient PictureGallery pictures;
    private String title = "Structure";

    StructureView(ContentLibrary library, CardFinder finder, PictureGallery pictures) {
        this.library = library;
        this.finder = finder;
        this.pictures = pictures;
        getContent().addClassName("library");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StructureEntry entry =
                event.getRouteParameters()
                        .get("structureId")
                        .flatMap(library.glossary()::structure)
                        .orElseThrow(() -> new NotFoundException("There is no such structure"));
        Structure structure = entry.structure();
        title = structure.name() + " · Palpate";
        PageDescription.set(structure.name() + ": " + structure.definition());
        CardMap map = new CardMap(library.vocabulary(), pictures.bodyMap(), StructureView::open);
        map.mark(structure);
        getContent().removeAll();
        getContent().add(page(entry).map(map));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private GlossaryPage page(StructureEntry entry) {
        Structure structure = entry.structure();
        List<TechniqueCard> cards = cards(structure);
        return new GlossaryPage(
                        AppRoutes.STRUCTURES,
                        "All structures",
                        LibraryWords.of(structure.kind())
                                + ", "
                                + PlanWords.of(structure.region()).toLowerCase(Locale.ROOT),
                        structure.name(),
                        structure.definition())
                .fact(structure.group() ? "Consists of" : "Runs", entry.attachments())
                .fact("Does", entry.action())
                .fact("How you reach it", entry.reached())
                .fact("In injuries", entry.injuries())
                .fact("Take care", entry.care())
                .fact("Also called", String.join(", ", structure.synonyms()))
                .cards(cards, pictures)
                .links(
                        new CardLinks()
                                .structures("Holds", members(structure))
                                .structures("Belongs to", groupsOf(structure))
                                .lessons(lessons(cards))
                                .sources(entry.sources(), library));
    }

    /** The cards made for it; where there are none, those for something that holds it. */
    private List<TechniqueCard> cards(Structure structure) {
        CardFilter filter = CardFilter.ALL.with(CardFacet.STRUCTURE, structure.id());
        List<TechniqueCard> all = finder.find(filter).stream().map(CardMatch::card).toList();
        List<TechniqueCard> own =
                all.stream().filter(card -> CardFinder.isMadeFor(structure, card)).toList();
        return own.isEmpty() ? all : own;
    }

    private List<Lesson> lessons(List<TechniqueCard> cards) {
        Set<String> ids = cards.stream().map(TechniqueCard::id).collect(Collectors.toSet());
        return library.lessons().stream()
                .filter(lesson -> lesson.cards().stream().anyMatch(ids::contains))
                .toList();
    }

    private List<Structure> members(Structure structure) {
        return structure.members().stream()
                .mapToObj(library.vocabulary().structures()::get)
                .filter(member -> !member.equals(structure) && !member.group())
                .toList();
    }

    private List<Structure> groupsOf(Structure structure) {
        return library.vocabulary().structures().stream()
                .filter(group -> group.group() && !group.equals(structure))
                .filter(group -> group.contains(structure))
                .toList();
    }

    private static void open(Structure structure) {
        UI.getCurrentOrThrow().navigate(CardAddress.path(Kind.STRUCTURE, structure.id()));
    }
}
