package org.palpate.library.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
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
import org.palpate.planner.Technique;
import org.palpate.words.PlanWords;

/** Everything that a therapist does, says or arranges, by letter. */
@Route(AppRoutes.TECHNIQUES)
@PageTitle("Techniques · Palpate")
@AnonymousAllowed
class TechniqueListView extends Composite<Div> implements BeforeEnterObserver {

    private final transient List<Technique> techniques;
    private final GlossaryFilter filter =
            new GlossaryFilter("Find a technique", AppRoutes.TECHNIQUES, this::show);
    private final GlossaryList list = new GlossaryList();

    TechniqueListView(ContentLibrary library) {
        techniques =
                library.glossary().techniques().stream().map(each -> each.technique()).toList();
        Paragraph lead =
                new Paragraph("What hands, tools and words do, and when each has its place.");
        lead.addClassName("page-lead");
        getContent().addClassName("library");
        getContent()
                .add(
                        new LibraryTabs(AppRoutes.TECHNIQUES),
                        new H1("Techniques"),
                        lead,
                        filter,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageDescription.set(
                "Massage techniques, checks, stretches, exercises and advice for runners, with"
                        + " their purpose and their place in a session.");
        show(GlossaryFilter.typed(event.getLocation()));
    }

    private void show(String typed) {
        List<Technique> found =
                WordSearch.find(
                        techniques,
                        typed,
                        each ->
                                Stream.concat(Stream.of(each.name()), each.synonyms().stream())
                                        .toList());
        List<GlossaryList.Entry> entries = found.stream().map(TechniqueListView::entry).toList();
        filter.show(typed, found.size(), techniques.size());
        if (typed.isBlank()) {
            list.showByLetter(entries);
        } else {
            list.showByRank(entries);
        }
    }

    private static GlossaryList.Entry entry(Technique technique) {
        return new GlossaryList.Entry(
                technique.name(),
                PlanWords.of(technique.kind()),
                technique.definition(),
                CardAddress.path(Kind.TECHNIQUE, technique.id()));
    }
}
