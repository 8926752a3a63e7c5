package org.palpate.library.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.PageDescription;
import org.palpate.content.ContentLibrary;
import org.palpate.content.TechniqueCard;
import org.palpate.library.CardFilter;
import org.palpate.library.CardFinder;
import org.palpate.library.CardMatch;
import org.palpate.picture.PictureGallery;

/** One technique card with everything that is known about it. */
@Route(AppRoutes.CARD)
@AnonymousAllowed
class CardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContentLibrary library;
    private final transient CardFinder finder;
    private final transient PictureGallery pictures;
    private final HandoutChoice handout;
    private String title = "Card";

    CardView(
            ContentLibrary library,
            CardFinder finder,
            PictureGallery pictures,
            HandoutChoice handout) {
        this.library = library;
        this.finder = finder;
        this.pictures = pictures;
        this.handout = handout;
        getContent().addClassName("card-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TechniqueCard card =
                event.getRouteParameters()
                        .get("cardId")
                        .flatMap(library::card)
                        .orElseThrow(() -> new NotFoundException("There is no such card"));
        CardFilter filter = CardAddress.filter(event.getLocation(), finder);
        title = card.title() + " · Palpate";
        PageDescription.set(card.purpose());
        HandoutBar bar = new HandoutBar(handout);
        getContent().removeAll();
        getContent()
                .add(
                        ways(card, filter),
                        new CardSheet(card, finder.topic(card), library, pictures)
                                .with(new HandoutSwitch(card, handout, bar::show)),
                        new CardLinks(card, library),
                        bar);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** The way back to the cards that were found, and to the ones before and after. */
    private Nav ways(TechniqueCard card, CardFilter filter) {
        List<TechniqueCard> found = finder.find(filter).stream().map(CardMatch::card).toList();
        int place =
                IntStream.range(0, found.size())
                        .filter(i -> found.get(i).id().equals(card.id()))
                        .findFirst()
                        .orElse(-1);
        Anchor all =
                new Anchor(
                        CardAddress.of(AppRoutes.LIBRARY, filter),
                        filter.isEmpty() ? "All cards" : "Back to the cards found");
        Nav nav = new Nav(all);
        nav.addClassNames("card-ways", "no-print");
        nav.setAriaLabel("Cards");
        if (place > 0) {
            nav.add(way("Previous", found.get(place - 1), filter));
        }
        if (place >= 0 && place < found.size() - 1) {
            nav.add(way("Next", found.get(place + 1), filter));
        }
        return nav;
    }

    private static Anchor way(String word, TechniqueCard card, CardFilter filter) {
        Anchor way = new Anchor(CardAddress.of(card, filter), word + ": " + card.title());
        way.addClassName("card-ways__" + word.toLowerCase(Locale.ROOT));
        return way;
    }
}
