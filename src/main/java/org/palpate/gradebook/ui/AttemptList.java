package org.palpate.gradebook.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.MomentText;
import org.palpate.quiz.ReviewedAttempt;

/** A student's attempts in an assignment, each a way to its page. */
final class AttemptList extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    AttemptList(UUID classId, List<ReviewedAttempt> attempts, @Nullable UUID current) {
        getContent().addClassNames("panel", "sibling-list");
        getContent().add(new H2("Attempts"));
        if (attempts.isEmpty()) {
            Paragraph nothing = new Paragraph("No plan has been handed in yet.");
            nothing.addClassName("muted");
            getContent().add(nothing);
            return;
        }
        OrderedList list = new OrderedList();
        attempts.forEach(attempt -> list.add(item(classId, attempt, current)));
        getContent().add(list);
    }

    private static ListItem item(UUID classId, ReviewedAttempt attempt, @Nullable UUID current) {
        Anchor link = new Anchor(AppRoutes.attemptInClass(classId, attempt.id()), attempt.title());
        if (attempt.id().equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        Span score = new Span(GradeWords.percent(attempt.score()));
        score.addClassName("sibling-list__score");
        Span when = new Span(new MomentText(attempt.submittedAt()));
        when.addClassName("muted");
        return new ListItem(link, score, StatusChip.safety(attempt.safe()), when);
    }
}
