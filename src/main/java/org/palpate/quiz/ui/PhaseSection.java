package org.palpate.quiz.ui;

import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.palpate.planner.Phase;

/** One part of the session with its steps in order. */
final class PhaseSection extends Composite<Section> {

    private final Phase phase;
    private final StepRow.Actions actions;
    private final OrderedList list = new OrderedList();
    private final Div extras = new Div();
    private final Button add;

    PhaseSection(Phase phase, StepRow.Actions actions, Consumer<Phase> onAdd) {
        this.phase = phase;
        this.actions = actions;
        H3 title = new H3(PlanLabels.of(phase));
        Paragraph explanation = new Paragraph(PlanLabels.explain(phase));
        explanation.addClassName("phase__text");
        add = new Button("Add a step", Glyph.of("add"), event -> onAdd.accept(phase));
        add.setAriaLabel("Add a step to " + PlanLabels.of(phase));
        add.addClassName("phase__add");
        Div header = new Div(title, explanation, add);
        header.addClassName("phase__header");
        list.addClassName("phase__steps");
        extras.addClassName("phase__extras");
        getContent().addClassName("phase");
        getContent().getElement().setAttribute("aria-label", PlanLabels.of(phase));
        getContent().add(header, list, extras);
        DropTarget.create(getContent())
                .addDropListener(event ->
                        event.getDragData()
                                .filter(Integer.class::isInstance)
                                .map(Integer.class::cast)
                                .ifPresent(moved -> actions.moveTo(moved, phase)));
    }

    void addExtra(Component extra) {
        extras.add(extra);
    }

    void show(PlanDraft draft) {
        list.removeAll();
        for (PlanDraft.Entry entry : draft.entries(phase)) {
            list.add(
                    new StepRow(
                            entry,
                            draft.canMoveUp(entry.id()),
                            draft.canMoveDown(entry.id()),
                            actions));
        }
    }

    Optional<StepRow> row(int id) {
        return list.getChildren()
                .filter(StepRow.class::isInstance)
                .map(StepRow.class::cast)
                .filter(row -> row.stepId() == id)
                .findFirst();
    }

    void focusAdd() {
        add.focus();
    }
}
