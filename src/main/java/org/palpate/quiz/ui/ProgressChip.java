package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

import org.palpate.quiz.AttemptListItem;
import org.palpate.quiz.CaseProgress;

/** A word and a sign for how far the student is with a case. */
final class ProgressChip extends Composite<Span> {

    ProgressChip(CaseProgress progress) {
        getContent().addClassName("chip");
        AttemptListItem last = progress.last();
        if (progress.solved()) {
            say("Solved, " + PlanLabels.percent(progress.bestScore()), "met");
        } else if (progress.hasDraft()) {
            say("Plan begun", "begun");
        } else if (last != null && !last.safe()) {
            say("Unsafe last time", "harmful");
        } else {
            say("Best " + PlanLabels.percent(progress.bestScore()), "tried");
        }
    }

    private void say(String words, String sign) {
        getContent().addClassName("chip--" + sign);
        getContent().add(Glyph.of(sign), new Span(words));
    }
}
