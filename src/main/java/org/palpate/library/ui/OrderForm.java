package org.palpate.library.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.content.CheckAnswer;
import org.palpate.content.KnowledgeCheck;

/** Items that are placed one after the other; nothing is placed to begin with. */
final class OrderForm extends CheckForm {

    private final transient List<KnowledgeCheck.Item> items;
    private final List<Integer> pool;
    private final List<Integer> placed = new ArrayList<>();
    private boolean locked;
    private final UnorderedList open = new UnorderedList();
    private final OrderedList order = new OrderedList();
    private final Paragraph empty =
            new Paragraph("Nothing placed yet. Begin with what comes first.");
    private final Paragraph said = new Paragraph();

    OrderForm(KnowledgeCheck.PutInOrder check) {
        this.items = check.items();
        this.pool = new ArrayList<>(IntStream.range(0, items.size()).boxed().toList());
        // Always the same for one question, so that a reload changes nothing.
        Random random = new Random(check.id().hashCode());
        do {
            Collections.shuffle(pool, random);
        } while (isRight(pool));
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("aria-live", "polite");
        Span openName = new Span("Still to place");
        openName.addClassName("check-order__name");
        Span orderName = new Span("Your order");
        orderName.addClassName("check-order__name");
        open.getElement().setAttribute("aria-label", "Still to place");
        order.getElement().setAttribute("aria-label", "Your order");
        getContent().addClassName("check-order");
        getContent().add(new Div(openName, open), new Div(orderName, empty, order), said);
        draw();
    }

    @Override
    CheckAnswer answer() {
        return placed.isEmpty() ? new CheckAnswer.Untouched() : new CheckAnswer.Ordered(placed);
    }

    @Override
    void show(CheckAnswer answer) {
        if (answer instanceof CheckAnswer.Ordered(var wanted)) {
            placed.clear();
            wanted.stream().filter(pool::contains).forEach(placed::add);
            draw();
        }
    }

    @Override
    void lock() {
        locked = true;
        draw();
    }

    @Override
    String invitation() {
        return "Place at least one item first.";
    }

    private boolean isRight(List<Integer> order) {
        return IntStream.range(1, order.size())
                .allMatch(next ->
                        items.get(order.get(next - 1)).place()
                                <= items.get(order.get(next)).place());
    }

    private void draw() {
        open.removeAll();
        pool.stream()
                .filter(item -> !placed.contains(item))
                .forEach(item -> open.add(openItem(item)));
        order.removeAll();
        placed.forEach(item -> order.add(placedItem(item)));
        empty.setVisible(placed.isEmpty());
    }

    private ListItem openItem(int item) {
        NativeButton place = new NativeButton(text(item), click -> place(item));
        place.addClassName("check-order__place");
        place.setAriaLabel("Place next: " + text(item));
        place.setEnabled(!locked);
        return new ListItem(place);
    }

    private ListItem placedItem(int item) {
        if (locked) {
            return new ListItem(text(item));
        }
        int position = placed.indexOf(item);
        NativeButton earlier = button("Earlier", "up", item, position > 0, () -> move(item, -1));
        NativeButton later =
                button("Later", "down", item, position < placed.size() - 1, () -> move(item, 1));
        NativeButton back = button("Take back", "remove", item, true, () -> takeBack(item));
        Div buttons = new Div(earlier, later, back);
        buttons.addClassName("check-order__buttons");
        ListItem line = new ListItem(new Span(text(item)), buttons);
        line.setId("placed-" + item);
        return line;
    }

    private NativeButton button(
            String name, String kind, int item, boolean usable, Runnable action) {
        NativeButton button = new NativeButton(name, click -> action.run());
        button.addClassNames("check-order__button", "check-order__button--" + kind);
        button.setAriaLabel(name + ": " + text(item));
        button.setEnabled(usable);
        return button;
    }

    private void place(int item) {
        placed.add(item);
        draw();
        say(text(item) + " is number " + placed.size());
        // The focus goes on to what is still to place, so that Enter places one after the other.
        open.getChildren()
                .findFirst()
                .or(() -> order.getChildren().reduce((first, last) -> last))
                .flatMap(line -> line.getElement().getChildren().findFirst())
                .ifPresent(first -> first.callJsFunction("focus"));
    }

    private void move(int item, int by) {
        int from = placed.indexOf(item);
        Collections.swap(placed, from, from + by);
        draw();
        say(text(item) + " is number " + (from + by + 1));
        focus(item, by < 0 ? "up" : "down");
    }

    private void takeBack(int item) {
        placed.remove(Integer.valueOf(item));
        draw();
        say(text(item) + " is to be placed again");
        open.getChildren()
                .reduce((first, last) -> last)
                .ifPresent(line ->
                        line.getElement().executeJs("this.querySelector('button').focus()"));
    }

    private void focus(int item, String kind) {
        order.getElement()
                .executeJs(
                        "const line = this.children[$0]; (line.querySelector('.check-order__button--'"
                                + " + $1 + ':not([disabled])') ?? line.querySelector('button:not([disabled])')).focus()",
                        placed.indexOf(item),
                        kind);
    }

    private void say(String text) {
        said.setText(text);
    }

    private String text(int item) {
        return items.get(item).text();
    }
}
