package org.palpate.gradebook.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;

import org.palpate.gradebook.GradeDesk;

/** Applies a regrade with a reason, or drops it. */
final class RegradeForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    RegradeForm(int attempts, Consumer<String> onApply, Runnable onDrop) {
        TextArea reason = new TextArea("Reason");
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText("Each grade’s history keeps it, with your name.");
        reason.setMaxLength(GradeDesk.LONGEST_REASON);
        reason.setWidthFull();
        Button apply =
                new Button(
                        "Grade " + GradeWords.count(attempts, "attempt", "attempts") + " again",
                        click -> {
                            reason.setErrorMessage("Say why.");
                            reason.setInvalid(reason.getValue().isBlank());
                            if (!reason.isInvalid()) {
                                onApply.accept(reason.getValue());
                            }
                        });
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(new Button("Leave all as it is", click -> onDrop.run()), apply);
        buttons.addClassName("regrade__buttons");
        getContent().addClassNames("panel", "regrade__form");
        getContent()
                .add(
                        new H2("Apply these changes?"),
                        new Paragraph("The former grades stay on record."),
                        reason,
                        buttons);
    }
}
