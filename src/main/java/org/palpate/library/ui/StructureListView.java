package org.palpate.library.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.base.WordSearch;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.PageDescription;
import org.palpate.content.ContentLibrary;
import org.palpate.content.ContentLink.Kind;
import org.palpate.library.LibraryWords;
import org.palpate.picture.PictureGallery;
import org.palpate.planner.Structure;

/** Every part of the body that Palpate speaks of, by letter and on the body map. */
@Route(AppRoutes.STRUCTURES)
@PageTitle("Structures · Palpate")
@AnonymousAllowed
class StructureListView extends Composite<Div> implements BeforeEnterObserver {

    private final transient List<Structure> structures;
    private final GlossaryFilter filter =
            new GlossaryFilter("Find a structure", AppRoutes.STRUCTURES, this::show);
    private final GlossaryList list = new GlossaryList();

    StructureListView(ContentLibrary library, PictureGallery pictures) {
        structures =
                library.glossary().structures().stream().map(each -> each.structure()).toList();
        CardMap map =
                new CardMap(library.vocabulary(), pictures.bodyMap(), StructureListView::open);
        Div found = new Div(filter, list);
        found.addClassName("library__found");
        Div aside = new Div(map);
        aside.addClassNames("library__aside", "library__aside--open");
        Div columns = new Div(aside, found);
        columns.addClassName("library__columns");
        Paragraph lead =
                new Paragraph("From where to where it runs, what it does, and how you reach it.");
        lead.addClassName("page-lead");
        getContent().addClassName("library");
        getContent()
                .add(new LibraryTabs(AppRoutes.STRUCTURES), new H1("Structures"), lead, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageDescription.set(
                "Muscles, tendons, ligaments and other structures of a runner's legs and hips.");
        show(GlossaryFilter.typed(event.getLocation()));
    }

    private void show(String typed) {
        List<Structure> found =
                WordSearch.find(
                        structures,
                        typed,
                        each ->
                                Stream.concat(Stream.of(each.name()), each.synonyms().stream())
                                        .toList());
        List<GlossaryList.Entry> entries = found.stream().map(StructureListView::entry).toList();
        filter.show(typed, found.size(), structures.size());
        if (typed.isBlank()) {
            list.showByLetter(entries);
        } else {
            list.showByRank(entries);
        }
    }

    private static GlossaryList.Entry entry(Structure structure) {
        return new GlossaryList.Entry(
                structure.name(),
                LibraryWords.of(structure.kind()),
                structure.definition(),
                CardAddress.path(Kind.STRUCTURE, structure.id()));
    }

    private static void open(Structure structure) {
        UI.getCurrentOrThrow().navigate(CardAddress.path(Kind.STRUCTURE, structure.id()));
    }
}
