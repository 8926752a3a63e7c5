package org.palpate.library.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import com.vaadin.flow.component.select.Select;

import org.palpate.content.CheckAnswer;
import org.palpate.content.KnowledgeCheck;

/** Things that are each given the choice that belongs to them. */
final class MatchForm extends CheckForm {

    private final Map<Integer, Select<Integer>> fields = new LinkedHashMap<>();
    private final int choices;

    MatchForm(KnowledgeCheck.Match check) {
        this.choices = check.choices().size();
        getContent().addClassName("check-match");
        for (int pair = 0; pair < check.pairs().size(); pair++) {
            Select<Integer> field = new Select<>();
            field.setLabel(check.pairs().get(pair).text());
            field.setItems(IntStream.range(0, check.choices().size()).boxed().toList());
            field.setItemLabelGenerator(
                    choice -> choice == null ? "" : check.choices().get(choice));
            field.setPlaceholder("Choose");
            fields.put(pair, field);
            getContent().add(field);
        }
    }

    @Override
    CheckAnswer answer() {
        Map<Integer, Integer> choices = new LinkedHashMap<>();
        fields.forEach((pair, field) ->
                field.getOptionalValue().ifPresent(choice -> choices.put(pair, choice)));
        return choices.isEmpty() ? new CheckAnswer.Untouched() : new CheckAnswer.Matched(choices);
    }

    @Override
    void show(CheckAnswer answer) {
        if (answer instanceof CheckAnswer.Matched(var wanted)) {
            fields.forEach((pair, field) -> {
                Integer choice = wanted.get(pair);
                if (choice != null && choice >= 0 && choice < choices) {
                    field.setValue(choice);
                }
            });
        }
    }

    @Override
    void lock() {
        fields.values().forEach(field -> field.setReadOnly(true));
    }

    @Override
    String invitation() {
        return "Give at least one line its choice first.";
    }
}
