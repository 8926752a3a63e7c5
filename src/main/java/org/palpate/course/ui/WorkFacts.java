package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.course.AssignmentWork;
import org.palpate.course.OutcomeFigures;

/** The dates and the rule of an assignment, and how the student stands. */
final class WorkFacts extends Composite<Div> {

    WorkFacts(AssignmentWork work) {
        getContent().addClassName("work-facts");
        Paragraph rule = new Paragraph(AssignmentWords.rule(work.rule(), work.isExam()));
        Div terms = new Div(new DateLine(work.window(), work.now()), rule);
        terms.addClassName("work-facts__terms");
        getContent().add(terms);
        if (!work.isExam() || work.sitting() != null) {
            getContent().add(standing(work));
        }
    }

    private static Div standing(AssignmentWork work) {
        Div standing = new Div();
        standing.addClassName("work-facts__standing");
        OutcomeFigures figures = work.figures();
        if (figures != null && figures.score() != null) {
            boolean whole = figures.done() == figures.total();
            String score = AssignmentWords.percent(figures.score());
            Span words = new Span(whole ? score : "Score so far " + score);
            words.setClassName("work-facts__score", whole);
            standing.add(words);
        }
        Span done = new Span(work.done() + " of " + work.items().size() + " done");
        standing.add(done);
        if (figures != null) {
            if (figures.safe() != null) {
                standing.add(StateChip.safety(figures.safe()));
            }
            if (figures.passed()) {
                standing.add(StateChip.good("Passed"));
            }
            if (figures.late()) {
                standing.add(new Span("Handed in after the due date"));
            }
        }
        return standing;
    }
}
