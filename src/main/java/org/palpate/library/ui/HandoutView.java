package org.palpate.library.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.PageDescription;
import org.palpate.content.ContentLibrary;
import org.palpate.content.TechniqueCard;
import org.palpate.picture.PictureGallery;

/** Some cards on a sheet of paper, for a client or for study; which ones stands in the address. */
@Route(AppRoutes.HANDOUT)
@PageTitle("Hand-out · Palpate")
@AnonymousAllowed
class HandoutView extends Composite<Div> implements BeforeEnterObserver {

    private static final String TITLE = "title";

    private final transient ContentLibrary library;
    private final HandoutChoice choice;
    private final HandoutForm form;
    private final HandoutSheet sheet;

    HandoutView(ContentLibrary library, PictureGallery pictures, HandoutChoice choice) {
        this.library = library;
        this.choice = choice;
        form = new HandoutForm(library.cards(), this::choose, this::retitle);
        sheet = new HandoutSheet(pictures);
        Paragraph lead =
                new Paragraph("A home program on one page: choose two to four cards and print.");
        lead.addClassName("page-lead");
        Div head = new Div(new LibraryTabs(AppRoutes.HANDOUT), new H1("Hand-out"), lead, form);
        head.addClassNames("library", "no-print");
        getContent().addClassName("handout-page");
        getContent().add(head, sheet);
    }

    /** Cards in the address come before those chosen earlier, so that a hand-out can be shared. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageDescription.set("A massage client's home program on one printed page.");
        QueryParameters query = event.getLocation().getQueryParameters();
        query.getSingleParameter(CardAddress.CARDS).ifPresent(ids -> choice.replace(known(ids)));
        show(query.getSingleParameter(TITLE).orElse(""));
    }

    private Set<String> known(String ids) {
        Set<String> known = new LinkedHashSet<>(List.of(ids.split(",")));
        known.removeIf(id -> library.card(id).isEmpty());
        return known;
    }

    private List<TechniqueCard> cards() {
        return choice.cards().stream().flatMap(id -> library.card(id).stream()).toList();
    }

    private void show(String title) {
        List<TechniqueCard> cards = cards();
        String shown = title.isBlank() ? HandoutSheet.usualTitle(cards) : title;
        form.show(cards, shown);
        sheet.show(cards, shown);
    }

    private void choose(List<TechniqueCard> cards) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>();
        cards.forEach(card -> ids.add(card.id()));
        choice.replace(ids);
        if (!ids.isEmpty()) {
            query.put(CardAddress.CARDS, List.of(String.join(",", ids)));
        }
        UI.getCurrentOrThrow().navigate(AppRoutes.HANDOUT, new QueryParameters(query));
    }

    private void retitle(String title) {
        Map<String, String> query = new LinkedHashMap<>();
        if (!choice.cards().isEmpty()) {
            query.put(CardAddress.CARDS, String.join(",", choice.cards()));
        }
        if (!title.isBlank()) {
            query.put(TITLE, title);
        }
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(AppRoutes.HANDOUT, QueryParameters.simple(query)));
        show(title);
    }
}
