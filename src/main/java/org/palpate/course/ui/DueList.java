package org.palpate.course.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.Countdown;
import org.palpate.course.DueAssignment;
import org.palpate.course.OutcomeFigures;

/** A student's assignments in rows, each with its date, how far it is, and the way in. */
final class DueList extends Composite<UnorderedList> {

    DueList(List<DueAssignment> assignments) {
        getContent().addClassName("due-list");
        assignments.forEach(each -> getContent().add(row(each)));
    }

    private static ListItem row(DueAssignment each) {
        Anchor title = new Anchor(AppRoutes.assignmentOf(each.id()), each.title());
        title.addClassName("due-list__title");
        Span source = new Span(each.className());
        source.addClassName("due-list__class");
        Div what = new Div(title, source, new DateLine(each.window(), each.now()));
        if (!each.given().isNone()) {
            what.add(GivenNote.inShort(each.given(), each.figures()));
        }
        what.addClassName("due-list__what");
        Div state = new Div();
        state.addClassName("due-list__state");
        fill(state, each);
        ListItem row = new ListItem(what, state);
        row.addClassName("due-list__row");
        if (each.isWaiting()) {
            Anchor go = new Anchor(AppRoutes.assignmentOf(each.id()), action(each));
            go.getElement().setAttribute("aria-label", action(each) + ": " + each.title());
            go.addClassNames("button-link", "button-link--quiet");
            row.add(go);
        }
        return row;
    }

    private static void fill(Div state, DueAssignment each) {
        if (each.isExam()) {
            state.add(StateChip.quiet("Exam"));
        }
        OutcomeFigures figures = each.figures();
        if (each.endsAt() != null) {
            state.add(new Countdown(each.now(), each.endsAt(), () -> {}));
        } else if (each.handedIn() && figures == null && each.given().score() == null) {
            state.add(new Span("Handed in; the results come later"));
        } else if (!each.isComing()) {
            state.add(
                    new Span(
                            AssignmentWords.standing(
                                    figures,
                                    each.given().score(),
                                    each.done(),
                                    each.total(),
                                    each.isWaiting())));
        }
        if (each.given().excused()) {
            state.add(StateChip.quiet("Excused"));
        } else if (each.passed()) {
            state.add(StateChip.good("Passed"));
        }
        if (figures != null && figures.late()) {
            state.add(new Span("Handed in after the due date"));
        }
    }

    private static String action(DueAssignment each) {
        if (each.isExam() && !each.begun()) {
            return "Open";
        }
        return each.begun() ? "Go on" : "Start";
    }
}
