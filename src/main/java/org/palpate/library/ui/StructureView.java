package org.palpate.library.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
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
import org.palpate.library.LibraryWords;
import org.palpate.picture.PictureGallery;
import org.palpate.planner.Structure;

/** One part of the body: what it is, how it is reached, what it does in which injury. */
@Route(AppRoutes.STRUCTURE)
@AnonymousAllowed
class StructureView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContentLibrary library;
    private final transient PictureGallery pictures;
    private String title = "Structure";

    StructureView(ContentLibrary library, PictureGallery pictures) {
        this.library = library;
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
        Aside aside = new Aside(map);
        aside.addClassNames("library__aside", "library__aside--open");
        Div found = new Div(page(entry));
        found.addClassName("library__found");
        Div columns = new Div(aside, found);
        columns.addClassNames("library__columns", "library__columns--entry");
        getContent().removeAll();
        getContent().add(columns);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private GlossaryPage page(StructureEntry entry) {
        Structure structure = entry.structure();
        return new GlossaryPage(
                        AppRoutes.STRUCTURES,
                        "All structures",
                        LibraryWords.of(structure.kind())
                                + ", "
                                + LibraryWords.of(structure.region()).toLowerCase(Locale.ROOT),
                        structure.name(),
                        structure.definition())
                .fact(structure.group() ? "Consists of" : "Runs", entry.attachments())
                .fact("Does", entry.action())
                .fact("How you reach it", entry.reached())
                .fact("In injuries", entry.injuries())
                .fact("Take care", entry.care())
                .fact("Also called", String.join(", ", structure.synonyms()))
                .cards(library.connections().cardsOn(structure), pictures)
                .links(
                        new CardLinks()
                                .structures("Holds", members(structure))
                                .structures("Belongs to", groupsOf(structure))
                                .lessons(library.connections().lessonsOn(structure))
                                .sources(entry.sources(), library));
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
