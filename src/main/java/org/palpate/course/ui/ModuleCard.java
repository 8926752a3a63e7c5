package org.palpate.course.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.content.ModuleItem;
import org.palpate.content.PassRule;

/** One module among others. */
final class ModuleCard extends Composite<ListItem> {

    private final Div actions = new Div();

    ModuleCard(
            String address,
            String title,
            String lead,
            int minutes,
            List<ModuleItem> items,
            PassRule rule) {
        Anchor link = new Anchor(address, title);
        link.addClassName("material-card__link");
        H3 heading = new H3(link);
        Paragraph facts =
                new Paragraph(ModuleWords.holdings(items) + " · " + ModuleWords.minutes(minutes));
        facts.addClassName("material-card__facts");
        Paragraph passing = new Paragraph(ModuleWords.passing(rule));
        passing.addClassName("material-card__facts");
        actions.addClassName("material-card__actions");
        getContent().addClassName("material-card");
        getContent().add(heading);
        if (!lead.isEmpty()) {
            getContent().add(new Paragraph(lead));
        }
        getContent().add(facts, passing, actions);
    }

    /** The same with a word on its state under the title. */
    ModuleCard state(Component chip) {
        getContent().addComponentAtIndex(1, chip);
        return this;
    }

    /** The same with something that can be done. */
    ModuleCard action(Component button) {
        actions.add(button);
        return this;
    }
}
