package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.quiz.AttemptListItem;
import org.palpate.quiz.CaseProgress;

/** One case among others: who comes, what they say, and how far the student is with it. */
final class CaseCard extends Composite<ListItem> {

    CaseCard(
            ClientCase clientCase, CaseTopic topic, CaseProgress progress, ContentLibrary library) {
        getContent().addClassName("case-card");
        getContent()
                .add(
                        header(clientCase, progress),
                        title(clientCase),
                        opening(clientCase),
                        facts(clientCase, topic, progress, library));
    }

    private static Header header(ClientCase clientCase, CaseProgress progress) {
        Span initial = new Span(CaseLabels.initial(clientCase.client()));
        initial.addClassName("case-card__initial");
        initial.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(clientCase.client());
        name.addClassName("case-card__client");
        Span level = new Span(CaseLabels.level(clientCase.level()));
        level.addClassName("case-card__level");
        Div who = new Div(name, level);
        who.addClassName("case-card__who");
        Header header = new Header(initial, who);
        header.addClassName("case-card__header");
        if (!progress.isUntouched()) {
            header.add(chip(progress));
        }
        return header;
    }

    private static Chip chip(CaseProgress progress) {
        AttemptListItem last = progress.last();
        String best = PlanLabels.percent(progress.bestScore());
        if (progress.solved()) {
            return Chip.good("Solved, " + best);
        }
        if (progress.hasDraft()) {
            return Chip.quiet("Plan begun", "phase");
        }
        return last != null && !last.safe()
                ? Chip.unsafe("Last plan unsafe")
                : Chip.quiet("Best " + best, "again");
    }

    private static H2 title(ClientCase clientCase) {
        Anchor link = new Anchor(AppRoutes.caseOf(clientCase.id()), clientCase.title());
        link.addClassName("case-card__link");
        H2 title = new H2(link);
        title.addClassName("case-card__title");
        return title;
    }

    private static Paragraph opening(ClientCase clientCase) {
        Paragraph opening = new Paragraph(CaseLabels.opening(clientCase));
        opening.addClassName("case-card__opening");
        return opening;
    }

    /**
     * The category is an answer until the case is solved; the rest the client tells at the door.
     */
    private static Footer facts(
            ClientCase clientCase, CaseTopic topic, CaseProgress progress, ContentLibrary library) {
        Footer footer = new Footer();
        footer.addClassName("case-card__facts");
        if (!topic.goal().isEmpty()) {
            footer.add(tag("Wants to " + topic.goal(), "case-card__tag"));
        }
        if (topic.hasInjury()) {
            topic.injuries()
                    .forEach(injury ->
                            footer.add(
                                    tag(CaseTopic.injuryLabel(library, injury), "case-card__tag")));
        }
        if (progress.solved()) {
            var category = library.planner().plan(clientCase.facts()).category().value();
            footer.add(tag(PlanLabels.of(category), "case-card__tag case-card__tag--answer"));
        }
        return footer;
    }

    private static Span tag(String text, String classes) {
        Span tag = new Span(text);
        tag.setClassName(classes);
        return tag;
    }
}
