package org.palpate.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Asks once before something that cannot be taken back. */
final class QuestionDialog extends Dialog {

    QuestionDialog(
            String question, String no, String yes, Runnable onYes, Component... explanation) {
        setHeaderTitle(question);
        addClassName("question-dialog");
        add(explanation);
        Button confirm =
                new Button(
                        yes,
                        event -> {
                            close();
                            onYes.run();
                        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(no, event -> close()), confirm);
    }
}
