package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.base.ScoreText;
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
        boolean begun = !work.isExam() || work.sitting() != null;
        if (begun || !work.given().isNone()) {
            getContent().add(standing(work));
        }
        if (!work.given().isNone()) {
            getContent().add(GivenNote.of(work.given(), work.figures()));
        }
    }

    private static Div standing(AssignmentWork work) {
        Div standing = new Div();
        standing.addClassName("work-facts__standing");
        OutcomeFigures figures = work.figures();
        Double given = work.given().score();
        Double earned = figures == null ? null : figures.score();
        Double score = given == null ? earned : given;
        if (score != null) {
            boolean whole =
                    given != null || work.done() == work.items().size() || work.refusal() != null;
            String percent = ScoreText.of(score, work.passed());
            Span words = new Span(whole ? percent : percent + " of all points so far");
            words.setClassName("work-facts__score", whole);
            standing.add(words);
        }
        Span done = new Span(work.done() + " of " + work.items().size() + " done");
        standing.add(done);
        if (figures != null) {
            if (figures.safe() != null) {
                standing.add(StateChip.safety(figures.safe()));
            }
            if (figures.late()) {
                standing.add(new Span("Handed in after the due date"));
            }
        }
        if (work.given().excused()) {
            standing.add(StateChip.quiet("Excused"));
        } else if (work.passed()) {
            standing.add(StateChip.good("Passed"));
        }
        return standing;
    }
}
