package org.palpate.quiz.ui;

import java.time.Clock;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

import org.palpate.account.CurrentOwner;
import org.palpate.account.CurrentUser;
import org.palpate.account.Owner;
import org.palpate.account.SignedIn;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.HomePart;
import org.palpate.content.ContentLibrary;
import org.palpate.picture.PictureGallery;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.Progress;

/** The door: what Palpate is for whoever is new, what comes next for whoever has begun. */
@Route(AppRoutes.HOME)
@PageTitle("Palpate")
@AnonymousAllowed
class HomeView extends Composite<Div> implements BeforeEnterObserver {

    private static final int LAST_RESULTS = 3;

    private final transient AttemptService attempts;
    private final transient ContentLibrary library;
    private final transient PictureGallery pictures;
    private final transient CurrentOwner currentOwner;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private final transient ObjectProvider<HomePart> parts;

    HomeView(
            AttemptService attempts,
            ContentLibrary library,
            PictureGallery pictures,
            CurrentOwner currentOwner,
            CurrentUser currentUser,
            Clock clock,
            ObjectProvider<HomePart> parts) {
        this.attempts = attempts;
        this.library = library;
        this.pictures = pictures;
        this.currentOwner = currentOwner;
        this.currentUser = currentUser;
        this.clock = clock;
        this.parts = parts;
        getContent().addClassName("home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        Optional<Owner> owner = currentOwner.find();
        Progress progress = owner.map(attempts::progress).orElseGet(attempts::untouched);
        Optional<SignedIn> person = currentUser.get();
        if (person.isEmpty() && progress.isEmpty()) {
            getContent()
                    .add(
                            new HomeIntro(
                                    attempts.nextCase(progress), new HomeWays(library, pictures)));
            return;
        }
        getContent().add(new HomeGreeting(person.map(SignedIn::displayName), progress));
        parts.orderedStream()
                .flatMap(part -> part.create().stream())
                .forEach(part -> getContent().add(part));
        getContent().add(new HomeNext(library, attempts.nextCase(progress), progress, clock));
        owner.map(known -> attempts.history(known, 0, LAST_RESULTS).items())
                .filter(results -> !results.isEmpty())
                .ifPresent(results -> getContent().add(new HomeResults(results, clock)));
        getContent().add(new HomeWays(library, pictures));
        if (person.isEmpty()) {
            getContent().add(new AccountOffer(AppRoutes.HOME));
        }
    }
}
