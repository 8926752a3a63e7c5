package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

import org.palpate.content.ModuleItem;

/** One item of a module that can be moved by button, by key and by drag. */
final class ModuleItemRow extends Composite<ListItem> {

    /** What a row can be asked to do. */
    interface Actions {
        void moveUp(ModuleItem item, Part focus);

        void moveDown(ModuleItem item, Part focus);

        void moveOnto(ModuleItem item, ModuleItem other);

        void remove(ModuleItem item);
    }

    /** What has the focus after a move. */
    enum Part {
        UP,
        DOWN
    }

    private final ModuleItem item;
    private final transient Actions actions;
    private final Button up;
    private final Button down;
    private final Button remove;

    ModuleItemRow(
            ModuleItem item,
            ModuleWords words,
            boolean canMoveUp,
            boolean canMoveDown,
            Actions actions) {
        this.item = item;
        this.actions = actions;
        String title = words.title(item);
        up = icon("up", "Move up", title, () -> actions.moveUp(item, Part.UP));
        down = icon("down", "Move down", title, () -> actions.moveDown(item, Part.DOWN));
        remove = icon("remove", "Take out", title, () -> actions.remove(item));
        up.setEnabled(canMoveUp);
        down.setEnabled(canMoveDown);
        CourseGlyph handle = new CourseGlyph("grip");
        handle.addClassName("module-item__handle");
        Span kind = new Span(ModuleWords.kind(item));
        kind.addClassName("module-item__kind");
        Span name = new Span(title);
        name.addClassName("module-item__title");
        Span origin = new Span(words.origin(item));
        origin.addClassName("module-item__origin");
        Div text = new Div(name, origin);
        text.addClassName("module-item__words");
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("module-item__actions");
        getContent().addClassName("module-item");
        getContent().add(handle, kind, text, buttons);
        listenToKeys();
        enableDragging();
    }

    ModuleItem item() {
        return item;
    }

    void focus(Part part) {
        Button wanted = part == Part.UP ? up : down;
        Button other = part == Part.UP ? down : up;
        Button reached = wanted.isEnabled() ? wanted : other.isEnabled() ? other : remove;
        reached.getElement().callJsFunction("focus");
    }

    private static Button icon(String glyph, String verb, String title, Runnable action) {
        Button button = new Button(new CourseGlyph(glyph), event -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(verb + ": " + title);
        button.setTooltipText(verb);
        return button;
    }

    private void listenToKeys() {
        onKey("ArrowUp", () -> actions.moveUp(item, Part.UP));
        onKey("ArrowDown", () -> actions.moveDown(item, Part.DOWN));
    }

    private void onKey(String key, Runnable action) {
        getElement()
                .addEventListener("keydown", event -> action.run())
                .setFilter(
                        "event.altKey && event.key === '"
                                + key
                                + "' && (event.preventDefault() || true)");
    }

    private void enableDragging() {
        DragSource<ListItem> source = DragSource.create(getContent());
        source.setDragData(item);
        source.addDragStartListener(event -> getContent().addClassName("module-item--dragged"));
        source.addDragEndListener(event -> getContent().removeClassName("module-item--dragged"));
        DropTarget.create(getContent())
                .addDropListener(event ->
                        event.getDragData()
                                .filter(ModuleItem.class::isInstance)
                                .map(ModuleItem.class::cast)
                                .ifPresent(moved -> actions.moveOnto(moved, item)));
    }
}
