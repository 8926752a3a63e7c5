package org.palpate.quiz.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.account.CurrentOwner;
import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.Progress;

/** All clients that wait to be treated; which ones are shown stands in the address. */
@Route(AppRoutes.CASES)
@PageTitle("Cases · Palpate")
@Menu(title = "Cases", order = 10)
@AnonymousAllowed
class CaseListView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ContentLibrary library;
    private final transient AttemptService attempts;
    private final transient CurrentOwner currentOwner;
    private final CaseFilterBar filterBar;
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();

    CaseListView(ContentLibrary library, AttemptService attempts, CurrentOwner currentOwner) {
        this.library = library;
        this.attempts = attempts;
        this.currentOwner = currentOwner;
        this.filterBar = new CaseFilterBar(library, CaseListView::open);
        Paragraph lead =
                new Paragraph(
                        "Choose by what the client comes for. Whether that is right today, the"
                                + " story tells.");
        lead.addClassName("page-lead");
        count.addClassName("case-list__count");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("case-list");
        getContent().add(new H1("Cases"), lead, filterBar, count, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseFilter filter =
                CaseFilter.from(
                        event.getLocation().getQueryParameters(), CaseTopic.injuriesIn(library));
        filterBar.show(filter);
        show(filter);
    }

    private void show(CaseFilter filter) {
        Progress progress =
                currentOwner.find().map(attempts::progress).orElseGet(attempts::untouched);
        List<ClientCase> hits =
                library.cases().stream()
                        .filter(each ->
                                filter.matches(
                                        each, CaseTopic.of(each, library), progress.of(each.id())))
                        .toList();
        int all = library.cases().size();
        count.setText(
                hits.size() == all
                        ? CaseLabels.cases(all)
                        : hits.size() + " of " + CaseLabels.cases(all));
        results.removeAll();
        results.add(hits.isEmpty() ? nothingFound() : cards(hits, progress));
    }

    private UnorderedList cards(List<ClientCase> hits, Progress progress) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("case-list__cards");
        hits.forEach(each ->
                cards.add(
                        new CaseCard(
                                each,
                                CaseTopic.of(each, library),
                                progress.of(each.id()),
                                library)));
        return cards;
    }

    private static Div nothingFound() {
        Div empty =
                new Div(
                        new H2("No client fits all of that"),
                        new Paragraph("Ask for less, or look at all of them."),
                        new Button("Clear the filters", click -> open(CaseFilter.ALL)));
        empty.addClassName("empty-state");
        return empty;
    }

    private static void open(CaseFilter filter) {
        UI.getCurrentOrThrow().navigate(AppRoutes.CASES, filter.toQuery());
    }
}
