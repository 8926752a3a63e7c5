package org.palpate.quiz.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.quiz.Progress;

/** Greets whoever has been here before and says how far they are. */
final class HomeGreeting extends Composite<Header> {

    HomeGreeting(Optional<String> name, Progress progress) {
        getContent().addClassName("home-greeting");
        String welcome = progress.isEmpty() ? "Welcome" : "Welcome back";
        Paragraph lead = new Paragraph(lead(progress));
        lead.addClassName("page-lead");
        getContent().add(new H1(welcome + name.map(each -> ", " + each).orElse("")), lead);
    }

    private static String lead(Progress progress) {
        int solved = progress.solved();
        String cases = CaseLabels.cases(progress.cases().size());
        if (progress.isEmpty()) {
            return cases + " wait for you. Read a story, build the plan, see every mark explained.";
        }
        return solved == progress.cases().size()
                ? "You have solved all " + cases + "."
                : "You have solved " + solved + " of " + cases + ".";
    }
}
