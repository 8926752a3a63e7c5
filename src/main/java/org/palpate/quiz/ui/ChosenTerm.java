package org.palpate.quiz.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.palpate.picture.Picture;
import org.palpate.picture.ui.PictureThumbnail;

/** A technique or structure that has been chosen, with its explanation and a way back. */
final class ChosenTerm extends Composite<Div> {

    private final String question;
    private final Span name = new Span();
    private final Span explanation = new Span();
    private final Div picture = new Div();
    private final Anchor how = new Anchor("", "How it is done");
    private final Button change = new Button();

    ChosenTerm(String question, Runnable onChange) {
        this.question = question;
        Span label = new Span(question);
        label.addClassName("chosen__label");
        name.addClassName("chosen__name");
        explanation.addClassName("chosen__text");
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.addClickListener(event -> onChange.run());
        how.addClassName("chosen__how");
        how.setTarget(AnchorTarget.BLANK);
        how.getElement().setAttribute("rel", "noopener");
        how.setVisible(false);
        Div words = new Div(label, name, explanation, how);
        words.addClassName("chosen__words");
        getContent().addClassName("chosen");
        picture.setVisible(false);
        getContent().add(picture, words, change);
    }

    /** Show the picture of what has been chosen, if there is one. */
    void picture(Optional<Picture> drawn) {
        picture.removeAll();
        drawn.ifPresent(shown -> picture.add(new PictureThumbnail(shown)));
        picture.setVisible(drawn.isPresent());
    }

    /** Lead to the card that shows how it is done; the plan stays open where it is. */
    void card(Optional<String> address) {
        address.ifPresent(how::setHref);
        how.setAriaLabel("How it is done: " + name.getText() + ", in a new tab");
        how.setVisible(address.isPresent());
    }

    void show(String chosen, String definition) {
        name.setText(chosen);
        explanation.setText(definition);
        label("Change");
    }

    void showOpen() {
        name.setText("Left open");
        explanation.setText("");
        label("Choose");
    }

    private void label(String verb) {
        change.setText(verb);
        change.setAriaLabel(verb + " " + PlanLabels.inner(question));
    }
}
