package org.palpate.library.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;

import org.palpate.content.CheckAnswer;
import org.palpate.content.KnowledgeCheck;

/** Options to choose one or several of. */
final class ChooseForm extends CheckForm {

    private final transient Supplier<Set<Integer>> chosen;
    private final String invitation;

    private ChooseForm(Component field, Supplier<Set<Integer>> chosen, String invitation) {
        this.chosen = chosen;
        this.invitation = invitation;
        getContent().addClassName("check-choose");
        getContent().add(field);
    }

    static ChooseForm one(KnowledgeCheck.ChooseOne check) {
        RadioButtonGroup<Integer> field = new RadioButtonGroup<>();
        field.setAriaLabel(check.ask());
        field.setItems(positions(check.options()));
        field.setItemLabelGenerator(option -> check.options().get(option).text());
        field.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return new ChooseForm(
                field,
                () -> field.getOptionalValue().map(Set::of).orElse(Set.of()),
                "Choose an answer first.");
    }

    static ChooseForm several(KnowledgeCheck.ChooseSeveral check) {
        CheckboxGroup<Integer> field = new CheckboxGroup<>();
        field.setAriaLabel(check.ask());
        field.setItems(positions(check.options()));
        field.setItemLabelGenerator(option -> check.options().get(option).text());
        field.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return new ChooseForm(
                field, field::getValue, "Choose everything that belongs to the answer first.");
    }

    private static List<Integer> positions(List<KnowledgeCheck.Option> options) {
        return IntStream.range(0, options.size()).boxed().toList();
    }

    @Override
    CheckAnswer answer() {
        Set<Integer> options = chosen.get();
        return options.isEmpty() ? new CheckAnswer.Untouched() : new CheckAnswer.Chosen(options);
    }

    @Override
    String invitation() {
        return invitation;
    }
}
