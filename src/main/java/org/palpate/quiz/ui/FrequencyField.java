package org.palpate.quiz.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

/** How often client and therapist meet from now on; may be left open. */
final class FrequencyField extends Composite<Div> {

    private static final int MOST = 14;

    private final IntegerField field = new IntegerField("Sessions a week");

    FrequencyField(Consumer<@Nullable Integer> onAnswer) {
        field.setHelperText("How often you meet from now on; may be left open");
        field.setMin(0);
        field.setMax(MOST);
        field.setStepButtonsVisible(true);
        field.setI18n(
                new IntegerField.IntegerFieldI18n()
                        .setBadInputErrorMessage("Write a whole number.")
                        .setMinErrorMessage("At least 0.")
                        .setMaxErrorMessage("At most " + MOST + "."));
        field.addValueChangeListener(event -> {
            Integer value = event.getValue();
            if (event.isFromClient() && (value == null || value >= 0 && value <= MOST)) {
                onAnswer.accept(value);
            }
        });
        getContent().addClassName("sessions");
        getContent().add(field);
    }

    void show(@Nullable Integer answer) {
        field.setValue(answer);
    }
}
