package org.palpate.course.ui;

import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.base.ui.AppRoutes;
import org.palpate.course.OwnCaseDetails;

/** One own case among others. */
final class OwnCaseCard extends Composite<ListItem> {

    private final String title;
    private final Div actions = new Div();

    OwnCaseCard(OwnCaseDetails own) {
        title = own.draft().title().isEmpty() ? "Untitled" : own.draft().title();
        Anchor link = new Anchor(AppRoutes.ownCaseOf(own.id()), title);
        link.addClassName("material-card__link");
        Paragraph facts = new Paragraph(facts(own));
        facts.addClassName("material-card__facts");
        actions.addClassName("material-card__actions");
        getContent().addClassName("material-card");
        getContent().add(new H2(link), state(own), facts, actions);
    }

    /** The same with something that can be done. */
    OwnCaseCard action(String verb, Runnable work) {
        Button button = new Button(verb, click -> work.run());
        button.setAriaLabel(verb + " " + title);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(button);
        return this;
    }

    private static Component state(OwnCaseDetails own) {
        if (own.archived()) {
            return MaterialChip.quiet("Archived");
        }
        return own.reading().isReady()
                ? MaterialChip.ready("Ready for students")
                : MaterialChip.open("Not ready yet");
    }

    private static String facts(OwnCaseDetails own) {
        String client = own.draft().client().isEmpty() ? "No name yet" : own.draft().client();
        String classes =
                own.publications().stream()
                        .map(OwnCaseDetails.Publication::className)
                        .collect(Collectors.joining(", "));
        return client
                + " · level "
                + own.draft().level()
                + (classes.isEmpty() ? " · with no class" : " · with " + classes);
    }
}
