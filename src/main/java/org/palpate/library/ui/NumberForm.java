package org.palpate.library.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;

import org.palpate.content.CheckAnswer;
import org.palpate.content.KnowledgeCheck;

/** A number to fill in, with its unit beside it. */
final class NumberForm extends CheckForm {

    private final NumberField field = new NumberField();

    NumberForm(KnowledgeCheck.FillNumber check) {
        field.setAriaLabel("Your answer in " + check.unit());
        field.setSuffixComponent(new Span(check.unit()));
        field.setI18n(
                new NumberField.NumberFieldI18n()
                        .setBadInputErrorMessage("Write a number, such as 10 or 2.5."));
        getContent().addClassName("check-number");
        getContent().add(field);
    }

    @Override
    CheckAnswer answer() {
        return field.getOptionalValue()
                .<CheckAnswer>map(CheckAnswer.Filled::new)
                .orElseGet(CheckAnswer.Untouched::new);
    }

    @Override
    void show(CheckAnswer answer) {
        if (answer instanceof CheckAnswer.Filled(double number)) {
            field.setValue(number);
        }
    }

    @Override
    void lock() {
        field.setReadOnly(true);
    }

    @Override
    String invitation() {
        return "Write a number first.";
    }
}
