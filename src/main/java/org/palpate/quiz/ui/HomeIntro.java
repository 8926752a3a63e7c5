package org.palpate.quiz.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ClientCase;

/** What Palpate is in one look, and one button that starts a case. */
final class HomeIntro extends Composite<Div> {

    HomeIntro(Optional<ClientCase> first, HomeWays ways) {
        getContent().addClassName("intro");
        Section hero = new Section(pitch(first), new SampleResult());
        hero.addClassName("intro__hero");
        getContent().add(hero, howItWorks(), ways);
    }

    private static Div pitch(Optional<ClientCase> first) {
        Paragraph kicker = new Paragraph("Case-based practice for massage students");
        kicker.addClassName("intro__kicker");
        Paragraph lead =
                new Paragraph(
                        "A runner tells you what hurts and what they want. You plan the whole"
                                + " session. Palpate grades it, and every mark names the rule"
                                + " behind it.");
        lead.addClassName("intro__lead");
        Div actions = new Div();
        actions.addClassName("intro__actions");
        first.ifPresent(clientCase -> actions.add(start(clientCase)));
        actions.add(new Anchor(AppRoutes.CASES, "See all cases"));
        Paragraph free = new Paragraph("No account needed.");
        free.addClassName("intro__note");
        Div pitch =
                new Div(kicker, new H1("Treat a client before you touch one"), lead, actions, free);
        pitch.addClassName("intro__pitch");
        return pitch;
    }

    private static Anchor start(ClientCase clientCase) {
        Anchor start =
                new Anchor(
                        AppRoutes.caseOf(clientCase.id()),
                        "Treat " + CaseLabels.firstName(clientCase) + " now");
        start.addClassNames("button-link", "intro__start");
        return start;
    }

    private static Component howItWorks() {
        OrderedList steps =
                new OrderedList(
                        step(
                                "Read the story",
                                "What is said, what is found, and what is not said."),
                        step(
                                "Build the plan",
                                "Check, treat, stretch, finish, at home: technique, structure,"
                                        + " dose."),
                        step(
                                "See every mark",
                                "Your plan beside the protocol, with the rule in one sentence."));
        steps.addClassName("intro__steps");
        return steps;
    }

    private static ListItem step(String heading, String text) {
        return new ListItem(new H2(heading), new Paragraph(text));
    }
}
