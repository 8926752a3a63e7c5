package org.palpate.course.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.course.OwnCaseDetails;
import org.palpate.course.OwnCaseDetails.Publication;
import org.palpate.course.TaughtClass;

/** Which classes have a case, and the buttons that give it to them or take it back. */
final class PublishPanel extends Composite<Section> {

    /** What the panel can ask for. */
    interface Actions {
        void publish(UUID classId);

        void unpublish(UUID classId);
    }

    private final transient List<TaughtClass> classes;
    private final transient Actions actions;

    PublishPanel(List<TaughtClass> classes, Actions actions) {
        this.classes = classes;
        this.actions = actions;
        getContent().addClassNames("panel", "publish-panel");
    }

    void show(OwnCaseDetails own) {
        getContent().removeAll();
        getContent().add(new H2("Classes"));
        if (classes.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(
                                    "You teach no class yet. As soon as you do, you can give it this"
                                            + " case here."));
            return;
        }
        UnorderedList list = new UnorderedList();
        classes.forEach(taught -> list.add(row(taught, own)));
        getContent().add(list);
    }

    private ListItem row(TaughtClass taught, OwnCaseDetails own) {
        Optional<Publication> published =
                own.publications().stream()
                        .filter(one -> one.classId().equals(taught.id()))
                        .findFirst();
        Span name = new Span(taught.name());
        name.addClassName("publish-panel__class");
        Span state = new Span(published.map(PublishPanel::state).orElse("does not have it"));
        state.addClassName("muted");
        Div words = new Div(name, state);
        words.addClassName("publish-panel__words");
        Div buttons = new Div();
        buttons.addClassName("publish-panel__actions");
        if (published.isEmpty()) {
            buttons.add(button("Publish", taught, own.reading().isReady(), true));
        } else {
            if (!published.get().current()) {
                buttons.add(button("Update", taught, own.reading().isReady(), true));
            }
            buttons.add(button("Take back", taught, true, false));
        }
        return new ListItem(words, buttons);
    }

    private static String state(Publication publication) {
        return "has version "
                + publication.edition()
                + (publication.current() ? ", which is this one" : "; you changed it since");
    }

    private Component button(String verb, TaughtClass taught, boolean enabled, boolean publishes) {
        Button button =
                new Button(
                        verb,
                        click -> {
                            if (publishes) {
                                actions.publish(taught.id());
                            } else {
                                actions.unpublish(taught.id());
                            }
                        });
        button.setEnabled(enabled);
        button.setAriaLabel(verb + ": " + taught.name());
        return button;
    }
}
