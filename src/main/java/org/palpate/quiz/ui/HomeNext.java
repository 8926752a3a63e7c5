package org.palpate.quiz.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.quiz.Progress;

/** What to do next: the plan that was begun, and the next client. */
final class HomeNext extends Composite<Div> {

    private static final int SHOWN_DRAFTS = 3;

    HomeNext(ContentLibrary library, Optional<ClientCase> next, Progress progress, Clock clock) {
        getContent().addClassName("home-next");
        List<ClientCase> begun = DraftList.begun(library, progress);
        if (!begun.isEmpty()) {
            Section resume =
                    new Section(
                            new H2("Go on where you stopped"),
                            new DraftList(
                                    begun.stream().limit(SHOWN_DRAFTS).toList(),
                                    progress,
                                    clock.instant()));
            resume.addClassNames("home-next__card", "home-next__card--resume");
            getContent().add(resume);
        }
        getContent()
                .add(
                        next.filter(each -> !progress.of(each.id()).hasDraft())
                                .map(each -> nextClient(each, progress.isEmpty()))
                                .orElseGet(HomeNext::allCases));
    }

    private static Section nextClient(ClientCase next, boolean first) {
        Paragraph title = new Paragraph(next.title());
        title.addClassName("home-next__title");
        Paragraph opening = new Paragraph(CaseLabels.opening(next));
        Anchor start =
                new Anchor(AppRoutes.caseOf(next.id()), "Treat " + CaseLabels.firstName(next));
        start.addClassName("button-link");
        Div actions = new Div(start, new Anchor(AppRoutes.CASES, "See all cases"));
        actions.addClassName("home-next__actions");
        Section card =
                new Section(
                        new H2(first ? "Your first client" : "Your next client"),
                        title,
                        opening,
                        actions);
        card.addClassName("home-next__card");
        return card;
    }

    private static Section allCases() {
        Anchor cases = new Anchor(AppRoutes.CASES, "See all cases");
        Section card =
                new Section(
                        new H2("Choose a client"),
                        new Paragraph("Take one anew, or one that you have not met."),
                        cases);
        card.addClassName("home-next__card");
        return card;
    }
}
