package org.palpate.course.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.palpate.content.ContentLibrary;
import org.palpate.content.ModuleItem;
import org.palpate.course.CourseIds;
import org.palpate.course.OwnCaseDetails;

/** Everything that can be put into a module, to look through and to add. */
final class ItemPalette extends Composite<Div> {

    private static final List<String> KINDS =
            List.of("Lesson", "Card", "Check", "Case", "Own case");

    private final transient ModuleWords words;
    private final transient List<ModuleItem> all = new ArrayList<>();
    private final transient Predicate<ModuleItem> isIn;
    private final transient Consumer<ModuleItem> onAdd;
    private final Select<String> kind = new Select<>();
    private final TextField search = new TextField("Search");
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final List<Button> buttons = new ArrayList<>();
    private transient List<ModuleItem> shown = List.of();

    ItemPalette(
            ContentLibrary library,
            List<OwnCaseDetails> ownCases,
            ModuleWords words,
            Predicate<ModuleItem> isIn,
            Consumer<ModuleItem> onAdd) {
        this.words = words;
        this.isIn = isIn;
        this.onAdd = onAdd;
        library.lessons().forEach(lesson -> all.add(new ModuleItem.LessonItem(lesson.id())));
        library.cards().forEach(card -> all.add(new ModuleItem.CardItem(card.id())));
        library.lessons()
                .forEach(lesson ->
                        lesson.checks()
                                .forEach(check ->
                                        all.add(
                                                new ModuleItem.CheckItem(
                                                        lesson.id(), check.id()))));
        library.cases().forEach(client -> all.add(new ModuleItem.CaseItem(client.id())));
        ownCases.stream()
                .filter(own -> !own.archived())
                .forEach(own -> all.add(new ModuleItem.CaseItem(CourseIds.ofOwnCase(own.id()))));
        kind.setLabel("Kind");
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(word -> word + "s");
        kind.setValue(KINDS.getFirst());
        kind.addValueChangeListener(change -> show());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        none.addClassName("muted");
        list.addClassName("item-palette__list");
        list.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", "What you can add");
        Div filters = new Div(kind, search);
        filters.addClassName("item-palette__filters");
        getContent().addClassName("item-palette");
        getContent().add(filters, none, list);
        show();
    }

    /** Mark anew what is in the module. */
    void show() {
        list.removeAll();
        String sought = search.getValue().strip().toLowerCase(Locale.ROOT);
        buttons.clear();
        shown =
                all.stream()
                        .filter(item -> ModuleWords.kind(item).equals(kind.getValue()))
                        .filter(item -> text(item).contains(sought))
                        .toList();
        shown.forEach(item -> list.add(row(item)));
        boolean empty = shown.isEmpty();
        none.setVisible(empty);
        list.setVisible(!empty);
        none.setText(
                sought.isEmpty()
                        ? "You have written no case yet. Do that under “Own cases”."
                        : "Nothing matches your search.");
    }

    private void add(ModuleItem item) {
        int place = shown.indexOf(item);
        onAdd.accept(item);
        show();
        focusNext(place);
    }

    /** What was pressed can be pressed no longer: the focus goes to the next that can, or back. */
    private void focusNext(int place) {
        buttons.stream()
                .skip(Math.max(0, place))
                .filter(Button::isEnabled)
                .findFirst()
                .ifPresentOrElse(Button::focus, search::focus);
    }

    private String text(ModuleItem item) {
        return (words.title(item) + " " + words.origin(item)).toLowerCase(Locale.ROOT);
    }

    private ListItem row(ModuleItem item) {
        Span title = new Span(words.title(item));
        title.addClassName("module-item__title");
        Span origin = new Span(words.origin(item));
        origin.addClassName("module-item__origin");
        Div text = new Div(title, origin);
        text.addClassName("module-item__words");
        boolean in = isIn.test(item);
        Button add = new Button(in ? "Added" : "Add", click -> add(item));
        add.setEnabled(!in);
        add.setAriaLabel((in ? "Added: " : "Add: ") + words.title(item));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.add(add);
        ListItem row = new ListItem(text, add);
        row.addClassName("item-palette__row");
        return row;
    }
}
