package org.palpate.library.ui;

import java.util.List;
import java.util.random.RandomGenerator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.PageDescription;
import org.palpate.content.ContentLibrary;
import org.palpate.content.TechniqueCard;
import org.palpate.library.CardFilter;
import org.palpate.library.CardFinder;
import org.palpate.library.StudyDeck;
import org.palpate.picture.PictureGallery;

/** The cards that a filter leaves, one by one, to be learned by heart. */
@Route(AppRoutes.STUDY)
@PageTitle("Flip cards · Palpate")
@AnonymousAllowed
class StudyView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ContentLibrary library;
    private final transient CardFinder finder;
    private final transient PictureGallery pictures;
    private final CardFilterChips chips;
    private final Paragraph count = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    private final FlipCard card;
    private final Button knew = new Button("I knew it", click -> answer(true));
    private final Button notYet = new Button("Not yet", click -> answer(false));
    private final Div answers = new Div(notYet, knew);
    private final Div desk = new Div();
    private final Div summary = new Div();
    private CardFilter filter = CardFilter.ALL;
    private StudyDeck deck = new StudyDeck(List.of(), RandomGenerator.getDefault());

    StudyView(ContentLibrary library, CardFinder finder, PictureGallery pictures) {
        this.library = library;
        this.finder = finder;
        this.pictures = pictures;
        chips = new CardFilterChips(finder, StudyView::open);
        card = new FlipCard(pictures, library.pictures(), this::showAnswers);
        knew.addThemeVariants(ButtonVariant.PRIMARY);
        answers.addClassName("study__answers");
        count.addClassName("study__count");
        count.getElement().setAttribute("role", "status");
        progress.getElement().setAttribute("aria-label", "Cards you know");
        Paragraph keys =
                new Paragraph("Space turns the card over; the arrow keys go to the next one.");
        keys.addClassNames("muted", "study__keys");
        Button previous = new Button("Previous", click -> move(false));
        Button next = new Button("Next", click -> move(true));
        Div moves = new Div(previous, answers, next);
        moves.addClassName("study__moves");
        desk.add(count, progress, card, moves, keys);
        desk.addClassName("study__desk");
        summary.addClassName("study__summary");
        Shortcuts.addShortcutListener(desk, () -> move(true), Key.ARROW_RIGHT).listenOn(desk);
        Shortcuts.addShortcutListener(desk, () -> move(false), Key.ARROW_LEFT).listenOn(desk);
        Paragraph lead = new Paragraph("Look, say what it is, then turn the card over.");
        lead.addClassName("page-lead");
        getContent().addClassNames("library", "study");
        getContent()
                .add(
                        new LibraryTabs(AppRoutes.STUDY),
                        new H1("Flip cards"),
                        lead,
                        chips,
                        desk,
                        summary);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageDescription.set("Learn the technique cards by picture, one after the other.");
        filter = CardAddress.filter(event.getLocation(), finder);
        chips.show(filter);
        start(finder.find(filter).stream().map(match -> match.card().id()).toList());
    }

    private void start(List<String> cards) {
        deck = new StudyDeck(cards, RandomGenerator.getDefault());
        show();
    }

    private void show() {
        var current = deck.current().flatMap(library::card);
        desk.setVisible(current.isPresent());
        summary.removeAll();
        summary.setVisible(current.isEmpty());
        if (current.isEmpty()) {
            summary.add(deck.size() == 0 ? nothing() : done());
            return;
        }
        count.setText(deck.known() + " of " + deck.size() + " known");
        progress.setValue((double) deck.known() / deck.size());
        card.show(current.get());
        showAnswers(false);
        card.focus();
    }

    private void showAnswers(boolean turned) {
        answers.setClassName("study__answers--waiting", !turned);
        knew.setEnabled(turned);
        notYet.setEnabled(turned);
    }

    private void answer(boolean known) {
        if (known) {
            deck.knew();
        } else {
            deck.notYet();
        }
        show();
    }

    private void move(boolean forward) {
        if (forward) {
            deck.next();
        } else {
            deck.previous();
        }
        show();
    }

    private Div done() {
        List<TechniqueCard> again =
                deck.missed().stream().flatMap(id -> library.card(id).stream()).toList();
        int atOnce = deck.size() - again.size();
        H2 heading = new H2("You have been through all of them");
        heading.getElement().setAttribute("tabindex", "-1");
        Paragraph words =
                new Paragraph("You knew " + atOnce + " of " + deck.size() + " cards at once.");
        words.getElement().setAttribute("role", "status");
        Div done = new Div(heading, words);
        if (!again.isEmpty()) {
            done.add(new H2("Look at these again"), CardGallery.of(again, pictures));
            done.add(
                    new Button(
                            "Study these again",
                            click -> start(again.stream().map(TechniqueCard::id).toList())));
        }
        done.add(
                new Button(
                        "Start over",
                        click ->
                                start(
                                        finder.find(filter).stream()
                                                .map(match -> match.card().id())
                                                .toList())));
        return done;
    }

    private static Div nothing() {
        Div empty =
                new Div(
                        new H2("No card fits all of that"),
                        new Paragraph("Take a filter away, or choose cards in the library."),
                        new Anchor(AppRoutes.LIBRARY, "Open the library"));
        empty.addClassName("empty-state");
        return empty;
    }

    private static void open(CardFilter filter) {
        UI.getCurrentOrThrow().navigate(AppRoutes.STUDY, CardAddress.query(filter));
    }
}
