package org.palpate.quiz.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.account.CurrentOwner;
import org.palpate.account.Owner;
import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.quiz.AttemptPage;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.Progress;

/** What one student has done: plans begun, results and progress per category. */
@Route(AppRoutes.ATTEMPTS)
@PageTitle("My attempts · Palpate")
@Menu(title = "My attempts", order = 20)
@AnonymousAllowed
class MyAttemptsView extends Composite<Div> implements BeforeEnterObserver {

    private static final int PAGE_SIZE = 20;
    private static final int LAST_PAGE = 10_000;

    private final transient AttemptService attempts;
    private final transient ContentLibrary library;
    private final transient CurrentOwner currentOwner;
    private final transient Clock clock;

    MyAttemptsView(
            AttemptService attempts,
            ContentLibrary library,
            CurrentOwner currentOwner,
            Clock clock) {
        this.attempts = attempts;
        this.library = library;
        this.currentOwner = currentOwner;
        this.clock = clock;
        getContent().addClassName("my-attempts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new H1("My attempts"));
        int page = pageIn(event.getLocation().getQueryParameters());
        currentOwner.find().ifPresentOrElse(owner -> show(owner, page), this::showNothing);
    }

    private void show(Owner owner, int page) {
        Progress progress = attempts.progress(owner);
        AttemptPage history = attempts.history(owner, page, PAGE_SIZE);
        List<ClientCase> begun = DraftList.begun(library, progress);
        if (begun.isEmpty() && history.total() == 0) {
            showNothing();
            return;
        }
        if (owner instanceof Owner.VisitorOwner) {
            getContent().add(new AccountOffer(AppRoutes.ATTEMPTS));
        }
        Instant now = clock.instant();
        if (!begun.isEmpty()) {
            getContent().add(section("Plans you have begun", new DraftList(begun, progress, now)));
        }
        if (history.total() > 0) {
            getContent()
                    .add(section("Results", new AttemptList(history.items(), now), pager(history)));
        }
        getContent()
                .add(
                        section(
                                "Progress",
                                new Paragraph(solved(progress)),
                                new CategoryProgressList(progress.categories())));
    }

    private void showNothing() {
        Anchor start = new Anchor(AppRoutes.CASES, "Choose a client");
        start.addClassName("button-link");
        Div empty =
                new Div(
                        new H2("You have not treated anybody yet"),
                        new Paragraph("Your plans and results will wait for you here."),
                        start);
        empty.addClassName("empty-state");
        getContent().add(empty);
    }

    private static String solved(Progress progress) {
        return "You have solved "
                + progress.solved()
                + " of "
                + CaseLabels.cases(progress.cases().size())
                + ". A case is solved when a safe plan earns 70 % or more.";
    }

    private static Nav pager(AttemptPage history) {
        Nav pager = new Nav();
        pager.addClassName("pager");
        pager.setAriaLabel("Pages of results");
        if (history.page() > 0) {
            pager.add(new Anchor(address(history.page() - 1), "Newer results"));
        }
        if (history.hasNext()) {
            pager.add(new Anchor(address(history.page() + 1), "Older results"));
        }
        pager.setVisible(pager.getComponentCount() > 0);
        return pager;
    }

    private static String address(int page) {
        return page == 0 ? AppRoutes.ATTEMPTS : AppRoutes.ATTEMPTS + "?page=" + page;
    }

    private static int pageIn(QueryParameters query) {
        return query.getSingleParameter("page")
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .filter(page -> page <= LAST_PAGE)
                .orElse(0);
    }

    private static Section section(String heading, Component... parts) {
        Section section = new Section(new H2(heading));
        section.addClassName("my-attempts__section");
        section.add(parts);
        return section;
    }
}
