package org.palpate.quiz.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.quiz.CaseProgress;
import org.palpate.quiz.Progress;

/** The plans that were begun and not submitted, the newest first. */
final class DraftList extends Composite<UnorderedList> {

    DraftList(List<ClientCase> begun, Progress progress, Instant now) {
        getContent().addClassName("draft-list");
        begun.forEach(each -> getContent().add(row(each, progress.of(each.id()), now)));
    }

    /** The cases with an open draft, the newest first. */
    static List<ClientCase> begun(ContentLibrary library, Progress progress) {
        return library.cases().stream()
                .filter(each -> progress.of(each.id()).hasDraft())
                .sorted(
                        Comparator.comparing((ClientCase each) -> changed(progress.of(each.id())))
                                .reversed())
                .toList();
    }

    private static ListItem row(ClientCase clientCase, CaseProgress progress, Instant now) {
        Span title = new Span(clientCase.title());
        title.addClassName("draft-list__title");
        Span when = new Span(new Text("Last changed "), new TimeAgo(changed(progress), now));
        when.addClassName("draft-list__when");
        Div what = new Div(title, when);
        what.addClassName("draft-list__what");
        Anchor resume = new Anchor(AppRoutes.caseOf(clientCase.id()), "Continue");
        resume.addClassNames("button-link", "button-link--quiet");
        resume.getElement().setAttribute("aria-label", "Continue " + clientCase.title());
        ListItem row = new ListItem(what, resume);
        row.addClassName("draft-list__row");
        return row;
    }

    private static Instant changed(CaseProgress progress) {
        return progress.draftSince() == null ? Instant.EPOCH : progress.draftSince();
    }
}
