package org.palpate.library.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

import org.palpate.planner.Certainty;
import org.palpate.words.PlanWords;

/** The two questions by which rules are narrowed down. */
final class RuleFilterBar extends Composite<Div> {

    private final TextField words = new TextField("Words");
    private final Select<@Nullable Certainty> certainty = new Select<>();

    RuleFilterBar(Consumer<RuleFilter> onChange) {
        words.setPlaceholder("ice, ITB-4, friction");
        words.setPrefixComponent(new SearchSign());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(read());
            }
        });
        certainty.setLabel("How certain");
        certainty.setItems(Certainty.values());
        certainty.setEmptySelectionAllowed(true);
        certainty.setEmptySelectionCaption("All");
        certainty.setPlaceholder("All");
        certainty.setItemLabelGenerator(
                each -> each == null ? "All" : PlanWords.capital(PlanWords.of(each)));
        certainty.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(read());
            }
        });
        getContent().addClassName("rule-filter");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", "Filter");
        getContent().add(words, certainty);
    }

    /** Show what the address says. */
    void show(RuleFilter filter) {
        words.setValue(filter.words());
        certainty.setValue(filter.certainty());
    }

    private RuleFilter read() {
        return new RuleFilter(words.getValue(), certainty.getValue());
    }
}
