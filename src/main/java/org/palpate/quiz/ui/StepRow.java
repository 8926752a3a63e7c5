package org.palpate.quiz.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

import org.palpate.planner.Phase;
import org.palpate.planner.Step;
import org.palpate.planner.Target;

/** One step of the plan in a compact line: change it, move it, drag it, take it out. */
final class StepRow extends Composite<ListItem> {

    /** The part of a row that keeps the focus when the row moves. */
    enum Part {
        STEP,
        UP,
        DOWN
    }

    /** What a row can be asked to do. */
    interface Actions {
        void edit(int id);

        void moveUp(int id, Part focus);

        void moveDown(int id, Part focus);

        void moveTo(int id, Phase phase);

        void moveOnto(int id, int otherId);

        void remove(int id);
    }

    private final int id;
    private final Actions actions;
    private final NativeButton main;
    private final Button up;
    private final Button down;

    StepRow(PlanDraft.Entry entry, boolean canMoveUp, boolean canMoveDown, Actions actions) {
        this.id = entry.id();
        this.actions = actions;
        String name = PlanLabels.step(entry.step());
        main = new NativeButton("", event -> actions.edit(id));
        main.addClassName("step-row__main");
        main.add(words(entry.step()));
        main.getElement().setAttribute("title", "Change this step");
        up = icon("up", "Move up: " + name, () -> actions.moveUp(id, Part.UP));
        down = icon("down", "Move down: " + name, () -> actions.moveDown(id, Part.DOWN));
        up.setEnabled(canMoveUp);
        down.setEnabled(canMoveDown);
        Div buttons =
                new Div(
                        up,
                        down,
                        phaseMenu(entry.phase(), name),
                        icon("remove", "Remove: " + name, () -> actions.remove(id)));
        buttons.addClassName("step-row__actions");
        Glyph handle = Glyph.of("grip");
        handle.addClassName("step-row__handle");
        getContent().addClassName("step-row");
        getContent().add(handle, main, buttons);
        listenToKeys();
        enableDragging();
    }

    void focus(Part part) {
        switch (part) {
            case STEP -> main.focus();
            case UP -> (up.isEnabled() ? up : main).getElement().callJsFunction("focus");
            case DOWN -> (down.isEnabled() ? down : main).getElement().callJsFunction("focus");
        }
    }

    int stepId() {
        return id;
    }

    private static Div words(Step step) {
        Span name = new Span(step.technique().name());
        name.addClassName("step-row__name");
        Div words = new Div(name);
        words.addClassName("step-row__words");
        Target target = step.target();
        if (target != null) {
            Span where = new Span(PlanLabels.capital(PlanLabels.target(target)));
            where.addClassName("step-row__where");
            words.add(where);
        }
        String dose = PlanLabels.dose(step.dose().asMap());
        if (!dose.isEmpty()) {
            Span amount = new Span(dose);
            amount.addClassName("step-row__dose");
            words.add(amount);
        }
        List<String> open = PlanGaps.of(step);
        if (!open.isEmpty()) {
            Span gap = new Span("Open: " + String.join(", ", open));
            gap.addClassName("step-row__open");
            words.add(gap);
        }
        return words;
    }

    private static Button icon(String glyph, String label, Runnable action) {
        Button button = new Button(Glyph.of(glyph), event -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label.substring(0, label.indexOf(':')));
        return button;
    }

    private MenuBar phaseMenu(Phase current, String name) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem more = menu.addItem(Glyph.of("phase"));
        more.setAriaLabel("Move to another part: " + name);
        menu.setTooltipText(more, "Move to another part");
        for (Phase phase : Phase.values()) {
            if (phase != current) {
                more.getSubMenu()
                        .addItem(
                                "Move to " + PlanLabels.of(phase),
                                event -> actions.moveTo(id, phase));
            }
        }
        return menu;
    }

    private void listenToKeys() {
        onKey("event.altKey && event.key === 'ArrowUp'", () -> actions.moveUp(id, Part.STEP));
        onKey("event.altKey && event.key === 'ArrowDown'", () -> actions.moveDown(id, Part.STEP));
        onKey("event.key === 'Delete'", () -> actions.remove(id));
    }

    private void onKey(String filter, Runnable action) {
        getElement()
                .addEventListener("keydown", event -> action.run())
                .setFilter(filter + " && (event.preventDefault() || true)");
    }

    private void enableDragging() {
        DragSource<ListItem> source = DragSource.create(getContent());
        source.setDragData(id);
        source.addDragStartListener(event -> getContent().addClassName("step-row--dragged"));
        source.addDragEndListener(event -> getContent().removeClassName("step-row--dragged"));
        DropTarget.create(getContent())
                .addDropListener(event ->
                        event.getDragData()
                                .filter(Integer.class::isInstance)
                                .map(Integer.class::cast)
                                .ifPresent(moved -> actions.moveOnto(moved, id)));
    }
}
