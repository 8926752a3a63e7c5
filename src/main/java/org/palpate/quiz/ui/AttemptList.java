package org.palpate.quiz.ui;

import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import org.palpate.base.ScoreText;
import org.palpate.base.ui.AppRoutes;
import org.palpate.quiz.AttemptListItem;

/** Graded attempts, each with its score, its verdict and the way to its result. */
final class AttemptList extends Composite<OrderedList> {

    AttemptList(List<AttemptListItem> attempts, Instant now) {
        getContent().addClassName("attempt-list");
        attempts.forEach(attempt -> getContent().add(row(attempt, now)));
    }

    private static ListItem row(AttemptListItem attempt, Instant now) {
        Anchor title = new Anchor(AppRoutes.resultOf(attempt.id()), attempt.title());
        title.addClassName("attempt-list__title");
        Div what = new Div(title, new TimeAgo(attempt.submittedAt(), now));
        what.addClassName("attempt-list__what");
        Span score = new Span(ScoreText.of(attempt.score(), attempt.passed()));
        score.addClassName("attempt-list__score");
        ListItem row = new ListItem(what, score, chips(attempt));
        row.addClassName("attempt-list__row");
        return row;
    }

    private static Div chips(AttemptListItem attempt) {
        Div chips =
                new Div(
                        Chip.safety(attempt.safe()),
                        attempt.passed()
                                ? Chip.good("Passed")
                                : Chip.quiet("Not passed yet", "again"));
        chips.addClassName("attempt-list__chips");
        return chips;
    }
}
