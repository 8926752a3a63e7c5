package org.palpate.library.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.PageDescription;
import org.palpate.content.ContentLibrary;
import org.palpate.library.CardFacet;
import org.palpate.library.CardFilter;
import org.palpate.library.CardFinder;
import org.palpate.library.CardMatch;
import org.palpate.picture.PictureGallery;
import org.palpate.planner.Structure;

/** All technique cards; which ones are shown stands in the address. */
@Route(AppRoutes.LIBRARY)
@PageTitle("Library · Palpate")
@Menu(title = "Library", order = 7)
@AnonymousAllowed
class LibraryView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ContentLibrary library;
    private final transient CardFinder finder;
    private final transient PictureGallery pictures;
    private final HandoutChoice handout;
    private final TextField search = new TextField("Search the cards");
    private final CardFilterPane filters;
    private final CardFilterChips chips;
    private final CardMap map;
    private final FilterSwitch filterSwitch;
    private final Paragraph count = new Paragraph();
    private final Anchor study = new Anchor(AppRoutes.STUDY, "Study these as flip cards");
    private final HandoutBar handoutBar;
    private final CardGallery cards = new CardGallery();
    private final Div nothing = new Div();
    private CardFilter filter = CardFilter.ALL;

    LibraryView(
            ContentLibrary library,
            CardFinder finder,
            PictureGallery pictures,
            HandoutChoice handout) {
        this.library = library;
        this.finder = finder;
        this.pictures = pictures;
        this.handout = handout;
        filters = new CardFilterPane(finder, LibraryView::open);
        chips = new CardFilterChips(finder, LibraryView::open);
        map = new CardMap(library.vocabulary(), pictures.bodyMap(), this::press);
        map.enable(structure -> !library.connections().cardsOn(structure).isEmpty());
        handoutBar = new HandoutBar(handout);
        Aside aside = new Aside(map, filters);
        aside.addClassName("library__aside");
        filterSwitch = new FilterSwitch(aside);
        aside.add(filterSwitch.close());
        Div bar = new Div(count, study);
        bar.addClassName("library__bar");
        nothing.addClassName("library__nothing");
        Section found = new Section(filterSwitch, chips, bar, cards, nothing, handoutBar);
        found.addClassName("library__found");
        Div columns = new Div(aside, found);
        columns.addClassName("library__columns");
        Paragraph lead =
                new Paragraph("Every technique in a picture: what it is for, how, and how much.");
        lead.addClassName("page-lead");
        count.addClassName("library__count");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("library");
        getContent()
                .add(
                        new LibraryTabs(AppRoutes.LIBRARY),
                        new H1("Library"),
                        lead,
                        prepareSearch(),
                        columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageDescription.set(
                "Picture cards of massage techniques, stretches, cold and home exercises for"
                        + " runners, by injury, body region and structure.");
        show(CardAddress.filter(event.getLocation(), finder));
    }

    private TextField prepareSearch() {
        search.setPlaceholder("Technique, structure, injury, tool");
        search.setPrefixComponent(new CardSign("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("library__search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                type(change.getValue());
            }
        });
        return search;
    }

    /** Typing changes the address without a step in the history for every letter. */
    private void type(String text) {
        CardFilter typed = filter.typed(text);
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(AppRoutes.LIBRARY, CardAddress.query(typed)));
        show(typed);
    }

    private void press(Structure structure) {
        boolean again =
                filter.value(CardFacet.STRUCTURE).filter(structure.id()::equals).isPresent();
        open(
                again
                        ? filter.without(CardFacet.STRUCTURE)
                        : filter.with(CardFacet.STRUCTURE, structure.id()));
    }

    private void show(CardFilter shown) {
        filter = shown;
        if (!search.getValue().strip().equals(shown.query())) {
            search.setValue(shown.query());
        }
        List<CardMatch> matches = finder.find(shown);
        int all = library.cards().size();
        filters.show(shown);
        chips.show(shown);
        map.mark(
                shown.value(CardFacet.STRUCTURE)
                        .flatMap(library.vocabulary()::structure)
                        .orElse(null));
        count.setText(
                matches.size() == all ? all + " cards" : matches.size() + " of " + all + " cards");
        filterSwitch.show(shown.chosen().size(), matches.size());
        study.setHref(CardAddress.of(AppRoutes.STUDY, shown));
        study.setVisible(!matches.isEmpty());
        cards.show(matches.stream().map(this::tile).toList());
        nothing.removeAll();
        if (matches.isEmpty()) {
            nothing.add(emptyState());
        }
    }

    private CardTile tile(CardMatch match) {
        return new CardTile(match.card(), match.words(), filter, pictures)
                .with(new HandoutSwitch(match.card(), handout, handoutBar::show));
    }

    private Component emptyState() {
        Div empty =
                new Div(
                        new H2("No card fits all of that"),
                        new Paragraph(
                                filter.chosen().isEmpty()
                                        ? "Try another word, such as a muscle, an injury or a tool."
                                        : "Take a filter away, or type less."),
                        new Button("Show all cards", click -> open(CardFilter.ALL)));
        empty.addClassName("empty-state");
        return empty;
    }

    private static void open(CardFilter filter) {
        UI.getCurrentOrThrow().navigate(AppRoutes.LIBRARY, CardAddress.query(filter));
    }
}
