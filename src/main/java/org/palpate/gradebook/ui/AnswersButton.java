package org.palpate.gradebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import org.palpate.gradebook.CheckFigures;

/** Leads from the figures of a knowledge check to the answers behind them. */
final class AnswersButton extends Button {

    private static final long serialVersionUID = 1L;

    AnswersButton(CheckFigures figures, ElementLabels labels) {
        int answers = figures.answers().size();
        setText(answers == 0 ? "None" : GradeWords.count(answers, "answer", "answers"));
        setAriaLabel(getText() + " behind: " + figures.title());
        setEnabled(answers > 0);
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("attempts-button");
        addClickListener(click -> new AnswersDialog(figures, labels).open());
    }
}
