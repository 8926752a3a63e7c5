package org.palpate.gradebook.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import org.palpate.gradebook.AttemptSource;

/** Leads from a figure to the attempts behind it. */
final class AttemptsButton extends Button {

    private static final long serialVersionUID = 1L;

    AttemptsButton(String figure, List<UUID> attempts, Map<UUID, AttemptSource> sources) {
        setText(
                attempts.isEmpty()
                        ? "None"
                        : GradeWords.count(attempts.size(), "attempt", "attempts"));
        setAriaLabel(getText() + " behind: " + figure);
        setEnabled(!attempts.isEmpty());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("attempts-button");
        addClickListener(click -> new AttemptsDialog(figure, attempts, sources).open());
    }
}
