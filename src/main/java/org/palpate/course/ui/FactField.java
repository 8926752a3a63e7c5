package org.palpate.course.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import org.jspecify.annotations.Nullable;

import org.palpate.course.FactInput;
import org.palpate.planner.FactDefinition;
import org.palpate.planner.Side;
import org.palpate.planner.Structure;
import org.palpate.planner.Vocabulary;

/** One fact that an author tells or leaves out. */
final class FactField extends Composite<Div> {

    /** Something that can be told of a fact, as it is stored and as it reads. */
    private record Choice(String id, String label) {}

    private final FactDefinition fact;
    private final int injury;
    private final Input input;

    /** A field whose value is a list of words. */
    private interface Input {
        List<String> values();

        void show(List<String> values);
    }

    FactField(FactDefinition fact, int injury, Vocabulary vocabulary, Runnable onChange) {
        this.fact = fact;
        this.injury = injury;
        this.input =
                switch (fact.type()) {
                    case CHOICE, FLAG -> one(words(), onChange);
                    case SET -> several(words(), onChange);
                    case NUMBER -> number(onChange);
                    case STRUCTURE -> place(places(vocabulary), onChange);
                    case STRUCTURES -> several(places(vocabulary), onChange);
                };
        getContent().addClassName("fact-field");
    }

    /** What was told; empty where nothing was. */
    Optional<FactInput> told() {
        List<String> values = input.values();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new FactInput(injury, fact.name(), values));
    }

    boolean isFor(FactInput told) {
        return told.injury() == injury && told.fact().equals(fact.name());
    }

    void show(List<String> values) {
        input.show(values);
    }

    private List<Choice> words() {
        return fact.words().stream()
                .map(word -> new Choice(word.id(), capital(word.label())))
                .toList();
    }

    private static List<Choice> places(Vocabulary vocabulary) {
        List<Choice> places = new ArrayList<>();
        vocabulary.structures().stream()
                .sorted(Comparator.comparing(Structure::name))
                .forEach(structure -> {
                    places.add(new Choice(structure.id(), structure.name()));
                    if (structure.paired()) {
                        for (Side side : Side.values()) {
                            String word = side.name().toLowerCase(Locale.ROOT);
                            places.add(
                                    new Choice(
                                            word + " " + structure.id(),
                                            structure.name()
                                                    + ", "
                                                    + (side == Side.BOTH ? "both sides" : word)));
                        }
                    }
                });
        return places;
    }

    private Input one(List<Choice> choices, Runnable onChange) {
        Select<Choice> field = new Select<>();
        field.setLabel(fact.label());
        field.setItems(choices);
        field.setItemLabelGenerator(choice -> choice == null ? "Not told" : choice.label());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption("Not told");
        field.setHelperText(fact.explain());
        tell(field, field, onChange);
        return new Input() {
            @Override
            public List<String> values() {
                return ids(field.getValue());
            }

            @Override
            public void show(List<String> values) {
                field.setValue(first(choices, values));
            }
        };
    }

    private Input place(List<Choice> choices, Runnable onChange) {
        ComboBox<Choice> field = new ComboBox<>(fact.label());
        field.setItems(choices);
        field.setItemLabelGenerator(Choice::label);
        field.setClearButtonVisible(true);
        field.setHelperText(fact.explain());
        tell(field, field, onChange);
        return new Input() {
            @Override
            public List<String> values() {
                return ids(field.getValue());
            }

            @Override
            public void show(List<String> values) {
                field.setValue(first(choices, values));
            }
        };
    }

    private Input several(List<Choice> choices, Runnable onChange) {
        MultiSelectComboBox<Choice> field = new MultiSelectComboBox<>(fact.label());
        field.setItems(choices);
        field.setItemLabelGenerator(Choice::label);
        field.setClearButtonVisible(true);
        field.setHelperText(fact.explain());
        tell(field, field, onChange);
        return new Input() {
            @Override
            public List<String> values() {
                // In the order of the vocabulary, so that the same facts are stored alike.
                return choices.stream().filter(field.getValue()::contains).map(Choice::id).toList();
            }

            @Override
            public void show(List<String> values) {
                field.setValue(
                        choices.stream().filter(choice -> values.contains(choice.id())).toList());
            }
        };
    }

    private Input number(Runnable onChange) {
        NumberField field = new NumberField(fact.label());
        field.setMin(fact.lowest());
        field.setMax(fact.highest());
        field.setClearButtonVisible(true);
        field.setHelperText(fact.explain());
        if (!fact.unit().isEmpty()) {
            Div unit = new Div(fact.unit());
            field.setSuffixComponent(unit);
        }
        tell(field, field, onChange);
        return new Input() {
            @Override
            public List<String> values() {
                Double value = field.getValue();
                return value == null ? List.of() : List.of(plain(value));
            }

            @Override
            public void show(List<String> values) {
                field.setValue(values.isEmpty() ? null : Double.valueOf(values.getFirst()));
            }
        };
    }

    private void tell(Component field, HasValue<?, ?> value, Runnable onChange) {
        value.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        getContent().add(field);
    }

    private static List<String> ids(@Nullable Choice choice) {
        return choice == null ? List.of() : List.of(choice.id());
    }

    private static @Nullable Choice first(Collection<Choice> choices, List<String> values) {
        return choices.stream()
                .filter(choice -> values.contains(choice.id()))
                .findFirst()
                .orElse(null);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
