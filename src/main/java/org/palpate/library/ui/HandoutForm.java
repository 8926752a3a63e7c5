package org.palpate.library.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.palpate.base.ui.AppRoutes;
import org.palpate.content.TechniqueCard;

/** What goes on a hand-out, in which order, and under which title. */
final class HandoutForm extends Composite<Div> {

    private static final int ON_ONE_PAGE = 4;
    private static final int LONGEST_TITLE = 80;

    private final List<TechniqueCard> library;
    private final Consumer<List<TechniqueCard>> onChoice;
    private final ComboBox<TechniqueCard> add = new ComboBox<>("Add a card");
    private final Checkbox everything = new Checkbox("Also offer cards that are not for home");
    private final TextField title = new TextField("Title");
    private final OrderedList list = new OrderedList();
    private final Paragraph note = new Paragraph();
    private final Button print = new Button("Print", new CardSign("print"));
    private List<TechniqueCard> chosen = List.of();

    HandoutForm(
            List<TechniqueCard> library,
            Consumer<List<TechniqueCard>> onChoice,
            Consumer<String> onTitle) {
        this.library = library;
        this.onChoice = onChoice;
        add.setItemLabelGenerator(TechniqueCard::title);
        add.setPlaceholder("Find by name");
        add.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                List<TechniqueCard> more = new ArrayList<>(chosen);
                more.add(change.getValue());
                onChoice.accept(more);
            }
        });
        everything.addValueChangeListener(change -> offer());
        title.setMaxLength(LONGEST_TITLE);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onTitle.accept(change.getValue());
            }
        });
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.addClickListener(
                click -> print.getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        note.getElement().setAttribute("role", "status");
        note.addClassName("handout-form__note");
        list.addClassName("handout-form__cards");
        Div fields = new Div(add, title, everything);
        fields.addClassName("handout-form__fields");
        Div actions = new Div(print, new Anchor(AppRoutes.LIBRARY, "Choose in the library"));
        actions.addClassName("handout-form__actions");
        getContent().addClassNames("handout-form", "panel");
        getContent().add(fields, list, note, actions);
    }

    void show(List<TechniqueCard> cards, String words) {
        chosen = List.copyOf(cards);
        if (!title.getValue().equals(words)) {
            title.setValue(words);
        }
        list.removeAll();
        list.setVisible(!cards.isEmpty());
        cards.forEach(card -> list.add(row(card)));
        title.setVisible(!cards.isEmpty());
        print.setVisible(!cards.isEmpty());
        note.setText(noteOn(cards));
        offer();
    }

    private static String noteOn(List<TechniqueCard> cards) {
        if (cards.isEmpty()) {
            return "Nothing is on the hand-out yet. Add a card here, or press “Add to hand-out” in"
                    + " the library.";
        }
        if (cards.size() > ON_ONE_PAGE) {
            return "More than four cards need more than one page.";
        }
        return cards.stream().allMatch(TechniqueCard::home)
                ? ""
                : "Some of these are done by a therapist, so this prints as a study sheet.";
    }

    private void offer() {
        add.setItems(
                library.stream()
                        .filter(card -> everything.getValue() || card.home())
                        .filter(card -> !chosen.contains(card))
                        .toList());
        add.clear();
    }

    private ListItem row(TechniqueCard card) {
        Span name = new Span(card.title());
        name.addClassName("handout-form__name");
        Span what = new Span(" " + card.title());
        what.addClassName("visually-hidden");
        NativeButton remove = new NativeButton("Take off");
        remove.add(what);
        remove.addClassName("handout-form__remove");
        remove.addClickListener(click ->
                onChoice.accept(chosen.stream().filter(each -> !each.equals(card)).toList()));
        return new ListItem(name, remove);
    }
}
