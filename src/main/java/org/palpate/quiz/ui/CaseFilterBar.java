package org.palpate.quiz.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;

import org.palpate.content.ContentLibrary;
import org.palpate.planner.Category;

/** The four questions by which cases are narrowed down. */
final class CaseFilterBar extends Composite<Div> {

    private final Select<@Nullable Category> category;
    private final Select<@Nullable String> injury;
    private final Select<@Nullable Integer> level;
    private final Select<CaseFilter.@Nullable Done> done;
    private final Consumer<CaseFilter> onChange;

    CaseFilterBar(ContentLibrary library, Consumer<CaseFilter> onChange) {
        this.onChange = onChange;
        category = select("Category", CaseFilter.CATEGORIES, PlanLabels::of);
        injury =
                select(
                        "Injury",
                        CaseTopic.injuriesIn(library),
                        each -> CaseTopic.injuryLabel(library, each));
        level = select("Level", CaseFilter.LEVELS, CaseLabels::level);
        done =
                select(
                        "Done",
                        List.of(CaseFilter.Done.values()),
                        each -> each == CaseFilter.Done.YES ? "Solved" : "Not solved yet");
        getContent().addClassName("case-filter");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", "Filter");
        getContent().add(category, injury, level, done);
    }

    /** Show what the address says. */
    void show(CaseFilter filter) {
        category.setValue(filter.category());
        injury.setValue(filter.injury());
        level.setValue(filter.level());
        done.setValue(filter.done());
    }

    private <T> Select<@Nullable T> select(
            String label, List<T> items, ItemLabelGenerator<T> labels) {
        Select<@Nullable T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("All");
        select.setPlaceholder("All");
        select.setItemLabelGenerator(item -> item == null ? "All" : labels.apply(item));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(read());
            }
        });
        return select;
    }

    private CaseFilter read() {
        return new CaseFilter(
                category.getValue(), injury.getValue(), level.getValue(), done.getValue());
    }
}
