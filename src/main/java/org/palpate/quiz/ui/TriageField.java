package org.palpate.quiz.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.jspecify.annotations.Nullable;

import org.palpate.planner.Category;
import org.palpate.planner.Triage;

/** The two decisions that stand before the steps: what may be done today, and which session. */
final class TriageField extends Composite<Div> {

    private final RadioButtonGroup<Triage> triage = new RadioButtonGroup<>();
    private final RadioButtonGroup<Category> category = new RadioButtonGroup<>();

    TriageField(Consumer<Triage> onTriage, Consumer<Category> onCategory) {
        getContent().addClassName("decisions");
        triage.setLabel("What may be done today?");
        triage.setItems(Triage.values());
        triage.setRenderer(
                new ComponentRenderer<>(
                        value -> option(PlanLabels.of(value), PlanLabels.explain(value))));
        category.setLabel("Which kind of session is it?");
        category.setItems(Category.values());
        category.setRenderer(
                new ComponentRenderer<>(
                        value -> option(PlanLabels.of(value), PlanLabels.explain(value))));
        triage.addClassName("choices");
        category.addClassName("choices");
        triage.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onTriage.accept(event.getValue());
            }
        });
        category.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onCategory.accept(event.getValue());
            }
        });
        getContent().add(triage, category);
    }

    void show(@Nullable Triage triageAnswer, @Nullable Category categoryAnswer) {
        triage.setValue(triageAnswer);
        category.setValue(categoryAnswer);
    }

    private static Component option(String name, String explanation) {
        Span title = new Span(name);
        title.addClassName("choice__name");
        Span text = new Span(explanation);
        text.addClassName("choice__text");
        Span option = new Span(title, text);
        option.addClassName("choice");
        return option;
    }
}
