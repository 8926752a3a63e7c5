package org.palpate.course.ui;

import java.time.Instant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

import org.palpate.base.ui.MomentText;
import org.palpate.course.AssignmentWindow;

/** The date that matters now: when it opens, is due or closes. */
final class DateLine extends Composite<Span> {

    DateLine(AssignmentWindow window, Instant now) {
        getContent().addClassName("date-line");
        Instant due = window.due();
        Instant closes = window.closes();
        if (window.isBeforeOpening(now)) {
            tell("Opens ", window.opens(), now);
        } else if (closes != null && window.isClosed(now)) {
            tell("Closed ", closes, now);
        } else if (due != null && !window.isAfterDue(now)) {
            tell("Due ", due, now);
        } else if (due != null) {
            tell("Was due ", due, now);
            if (closes != null) {
                getContent().add(new Text("; open until "), new MomentText(closes));
            } else {
                getContent().add(new Text("; still open"));
            }
        } else if (closes != null) {
            tell("Open until ", closes, now);
        } else {
            getContent().add(new Text("No due date"));
        }
    }

    private void tell(String word, Instant moment, Instant now) {
        getContent()
                .add(
                        new Text(word),
                        new MomentText(moment),
                        new Text(" (" + AssignmentWords.distance(moment, now) + ")"));
    }
}
