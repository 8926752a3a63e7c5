package org.palpate.course.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.content.ModuleItem;
import org.palpate.course.ModuleDraft;

/** What a module holds, in its order. */
final class ModuleItemList extends Composite<Div> implements ModuleItemRow.Actions {

    private final transient ModuleWords words;
    private final transient Consumer<List<ModuleItem>> onChange;
    private final OrderedList list = new OrderedList();
    private final Paragraph empty =
            new Paragraph("Nothing is in it yet. Add a lesson, a card, a check or a case.");
    private final SpokenNote spoken = new SpokenNote();
    private transient ModuleDraft draft = ModuleDraft.EMPTY;

    ModuleItemList(ModuleWords words, Consumer<List<ModuleItem>> onChange) {
        this.words = words;
        this.onChange = onChange;
        list.addClassName("module-items");
        empty.addClassName("module-items__empty");
        getContent().add(empty, list, spoken);
    }

    void show(List<ModuleItem> items) {
        draft = ModuleDraft.EMPTY.holding(items);
        List<ModuleItem> shown = draft.items();
        list.removeAll();
        for (int i = 0; i < shown.size(); i++) {
            list.add(new ModuleItemRow(shown.get(i), words, i > 0, i < shown.size() - 1, this));
        }
        empty.setVisible(shown.isEmpty());
        list.setVisible(!shown.isEmpty());
    }

    List<ModuleItem> items() {
        return draft.items();
    }

    boolean holds(ModuleItem item) {
        return items().contains(item);
    }

    void add(ModuleItem item) {
        change(items().contains(item) ? draft : draft.with(item));
        spoken.say(words.title(item) + " is added at the end.");
    }

    @Override
    public void moveUp(ModuleItem item, ModuleItemRow.Part focus) {
        moveTo(item, items().indexOf(item) - 1, focus);
    }

    @Override
    public void moveDown(ModuleItem item, ModuleItemRow.Part focus) {
        moveTo(item, items().indexOf(item) + 1, focus);
    }

    @Override
    public void moveOnto(ModuleItem item, ModuleItem other) {
        moveTo(item, items().indexOf(other), ModuleItemRow.Part.DOWN);
    }

    @Override
    public void remove(ModuleItem item) {
        int place = items().indexOf(item);
        change(draft.without(item));
        String title = words.title(item);
        spoken.say(title + " is taken out.");
        new UndoNotice(
                        "“" + title + "” taken out",
                        () -> change(draft.with(item).moving(item, place)))
                .open();
    }

    private void moveTo(ModuleItem item, int place, ModuleItemRow.Part focus) {
        if (place < 0 || place >= items().size()) {
            return;
        }
        change(draft.moving(item, place));
        spoken.say(words.title(item) + " is now number " + (place + 1) + ".");
        list.getChildren()
                .filter(ModuleItemRow.class::isInstance)
                .map(ModuleItemRow.class::cast)
                .filter(row -> row.item().equals(item))
                .forEach(row -> row.focus(focus));
    }

    private void change(ModuleDraft changed) {
        show(changed.items());
        onChange.accept(changed.items());
    }
}
