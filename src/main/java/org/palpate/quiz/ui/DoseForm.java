package org.palpate.quiz.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;

import org.palpate.planner.Dose;
import org.palpate.planner.DoseField;

/** The dose of one technique: only the fields that it has, each with its unit and range. */
final class DoseForm extends Composite<Div> {

    private final Map<DoseField, AbstractField<?, Integer>> fields = new EnumMap<>(DoseField.class);

    DoseForm() {
        getContent().addClassName("dose-form");
    }

    void ask(List<DoseField> asked, Dose answered) {
        fields.clear();
        getContent().removeAll();
        for (DoseField field : asked) {
            AbstractField<?, Integer> input = field.isScale() ? scale(field) : number(field);
            answered.get(field).ifPresent(input::setValue);
            fields.put(field, input);
            getContent().add((Component) input);
        }
        getContent().setVisible(!asked.isEmpty());
    }

    /** Put the focus on the first field; answers whether there is one. */
    boolean focusFirst() {
        fields.values().stream().findFirst().ifPresent(field -> Focus.put((Component) field));
        return !fields.isEmpty();
    }

    /** Whether every answer lies in its range; open fields are fine. */
    boolean isValid() {
        return fields.values().stream()
                .noneMatch(field -> field instanceof IntegerField number && number.isInvalid());
    }

    Dose dose() {
        Map<DoseField, Integer> answers = new EnumMap<>(DoseField.class);
        fields.forEach((field, input) -> {
            if (!((HasValue<?, Integer>) input).isEmpty()) {
                answers.put(field, input.getValue());
            }
        });
        return Dose.of(answers);
    }

    private static RadioButtonGroup<Integer> scale(DoseField field) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>(PlanLabels.of(field));
        group.setItems(IntStream.rangeClosed(field.lowest(), field.highest()).boxed().toList());
        group.setItemLabelGenerator(value -> PlanLabels.choice(field, value));
        group.addClassName("dose-form__scale");
        if (field != DoseField.POSITION) {
            group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        }
        return group;
    }

    private static IntegerField number(DoseField field) {
        IntegerField input = new IntegerField(PlanLabels.of(field));
        input.setMin(field.lowest());
        input.setMax(field.highest());
        input.setStepButtonsVisible(true);
        if (field != DoseField.PASSES && field != DoseField.REPETITIONS) {
            input.setSuffixComponent(new Span(field.unit()));
        }
        input.setHelperText("From " + field.lowest() + " to " + field.highest());
        input.setI18n(
                new IntegerField.IntegerFieldI18n()
                        .setBadInputErrorMessage("Write a whole number.")
                        .setMinErrorMessage("At least " + field.describe(field.lowest()) + ".")
                        .setMaxErrorMessage("At most " + field.describe(field.highest()) + "."));
        return input;
    }
}
