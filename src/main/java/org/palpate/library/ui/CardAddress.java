package org.palpate.library.ui;

import java.util.Collection;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ContentLink;
import org.palpate.content.TechniqueCard;
import org.palpate.library.CardFilter;
import org.palpate.library.CardFinder;

/** Addresses of cards and of what is chosen among them. */
final class CardAddress {

    static final String CARDS = "cards";

    private CardAddress() {}

    /** What an address chooses; values that nobody knows do not count. */
    static CardFilter filter(Location location, CardFinder finder) {
        return finder.understood(CardFilter.of(location.getQueryParameters().getParameters()));
    }

    static QueryParameters query(CardFilter filter) {
        return QueryParameters.simple(filter.parameters());
    }

    /** A page that shows what the filter leaves. */
    static String of(String route, CardFilter filter) {
        return filter.isEmpty() ? route : route + "?" + query(filter).getQueryString();
    }

    /** A card among those that the filter leaves. */
    static String of(TechniqueCard card, CardFilter filter) {
        return of(path(ContentLink.Kind.CARD, card.id()), filter);
    }

    /** The hand-out of some cards, given by their ids. */
    static String handout(Collection<String> cards) {
        return cards.isEmpty()
                ? AppRoutes.HANDOUT
                : AppRoutes.HANDOUT
                        + "?"
                        + QueryParameters.of(CARDS, String.join(",", cards)).getQueryString();
    }

    static String path(ContentLink.Kind kind, String id) {
        return new ContentLink(kind, id, "").path();
    }
}
