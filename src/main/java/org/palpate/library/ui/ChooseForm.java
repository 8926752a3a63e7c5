package org.palpate.library.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;

import org.palpate.content.CheckAnswer;
import org.palpate.content.KnowledgeCheck;

/** Options to choose one or several of. */
final class ChooseForm extends CheckForm {

    private final transient HasValue<?, ?> field;
    private final int options;
    private final transient Supplier<Set<Integer>> chosen;
    private final transient Consumer<Set<Integer>> choice;
    private final String invitation;

    private <F extends Component & HasValue<?, ?>> ChooseForm(
            F field,
            int options,
            Supplier<Set<Integer>> chosen,
            Consumer<Set<Integer>> choice,
            String invitation) {
        this.field = field;
        this.options = options;
        this.chosen = chosen;
        this.choice = choice;
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
                check.options().size(),
                () -> field.getOptionalValue().map(Set::of).orElse(Set.of()),
                wanted -> wanted.stream().findFirst().ifPresent(field::setValue),
                "Choose an answer first.");
    }

    static ChooseForm several(KnowledgeCheck.ChooseSeveral check) {
        CheckboxGroup<Integer> field = new CheckboxGroup<>();
        field.setAriaLabel(check.ask());
        field.setItems(positions(check.options()));
        field.setItemLabelGenerator(option -> check.options().get(option).text());
        field.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return new ChooseForm(
                field,
                check.options().size(),
                field::getValue,
                field::setValue,
                "Choose everything that belongs to the answer first.");
    }

    private static List<Integer> positions(List<KnowledgeCheck.Option> options) {
        return IntStream.range(0, options.size()).boxed().toList();
    }

    @Override
    CheckAnswer answer() {
        Set<Integer> wanted = chosen.get();
        return wanted.isEmpty() ? new CheckAnswer.Untouched() : new CheckAnswer.Chosen(wanted);
    }

    @Override
    void show(CheckAnswer answer) {
        if (answer instanceof CheckAnswer.Chosen(var wanted)) {
            choice.accept(
                    wanted.stream()
                            .filter(option -> option >= 0 && option < options)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    @Override
    void lock() {
        field.setReadOnly(true);
    }

    @Override
    String invitation() {
        return invitation;
    }
}
