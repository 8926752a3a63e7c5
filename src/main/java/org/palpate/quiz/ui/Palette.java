package org.palpate.quiz.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.palpate.base.WordSearch;
import org.palpate.picture.Picture;
import org.palpate.picture.ui.PictureImage;

/**
 * A searchable list of terms, each with its explanation: in groups until something is typed, then
 * the best match first.
 */
final class Palette<T> extends Composite<Div> {

    /**
     * How a term reads.
     *
     * @param names the name on screen first, then the other words for it
     * @param picture what it looks like, for terms that have been drawn
     */
    record Reading<T>(
            Function<T, List<String>> names,
            Function<T, String> explanation,
            Function<T, Optional<Picture>> picture) {}

    private final TextField search = new TextField();
    private final Div results = new Div();
    private final Span count = new Span();
    private final Reading<T> reading;
    private final Consumer<T> onChoice;
    private SequencedMap<String, List<T>> groups = new java.util.LinkedHashMap<>();
    private List<T> matches = List.of();

    Palette(String label, Reading<T> reading, Consumer<T> onChoice) {
        this.reading = reading;
        this.onChoice = onChoice;
        search.setLabel(label);
        search.setPrefixComponent(Glyph.of("search"));
        search.setHelperText("Type part of a name; Enter takes the first match.");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addClassName("palette__search");
        search.addValueChangeListener(event -> render());
        search.addKeyPressListener(Key.ENTER, event -> takeFirst());
        count.addClassName("visually-hidden");
        count.getElement().setAttribute("role", "status");
        results.addClassName("palette__results");
        getContent().addClassName("palette");
        getContent().add(search, count, results);
    }

    /** Show these terms under the headings of their groups, and forget what was typed. */
    void show(SequencedMap<String, List<T>> terms) {
        groups = terms;
        search.clear();
        render();
    }

    void focusSearch() {
        search.focus();
    }

    private void takeFirst() {
        if (!search.isEmpty() && !matches.isEmpty()) {
            onChoice.accept(matches.getFirst());
        }
    }

    private void render() {
        results.removeAll();
        List<T> all = new ArrayList<>();
        groups.values().forEach(all::addAll);
        matches = WordSearch.find(all, search.getValue(), reading.names());
        if (search.getValue().isBlank()) {
            count.setText("");
            groups.forEach((heading, terms) -> results.add(group(heading, terms)));
        } else if (matches.isEmpty()) {
            count.setText("No match");
            Paragraph none = new Paragraph("Nothing here is called that. Try another word for it.");
            none.addClassName("palette__none");
            results.add(none);
        } else {
            count.setText(matches.size() == 1 ? "1 match" : matches.size() + " matches");
            results.add(group("Matches", matches));
        }
    }

    private Component group(String heading, List<T> terms) {
        H3 title = new H3(heading);
        title.addClassName("palette__heading");
        ListBox<T> list = new ListBox<>();
        list.setItems(terms);
        list.setRenderer(new ComponentRenderer<>(this::item));
        list.getElement().setAttribute("aria-label", heading);
        list.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                onChoice.accept(event.getValue());
            }
        });
        Section group = new Section(title, list);
        group.addClassName("palette__group");
        if (terms.stream().anyMatch(term -> reading.picture().apply(term).isPresent())) {
            group.addClassName("palette__group--pictured");
        }
        return group;
    }

    private Component item(T term) {
        Span name = new Span(reading.names().apply(term).getFirst());
        name.addClassName("palette__name");
        Span explanation = new Span(reading.explanation().apply(term));
        explanation.addClassName("palette__text");
        Div item = new Div();
        item.addClassName("palette__item");
        reading.picture()
                .apply(term)
                .ifPresent(picture -> {
                    item.addClassName("palette__item--pictured");
                    item.add(PictureImage.of(picture));
                });
        item.add(name, explanation);
        return item;
    }

    /** Put terms under headings; both keep the order of their keys and names. */
    static <T, K extends Comparable<K>> SequencedMap<String, List<T>> grouped(
            List<T> terms,
            Function<T, K> key,
            Function<K, String> heading,
            Function<T, String> name) {
        Map<K, List<T>> byKey = new java.util.TreeMap<>();
        terms.stream()
                .sorted(Comparator.comparing(name))
                .forEach(term ->
                        byKey.computeIfAbsent(key.apply(term), any -> new ArrayList<>()).add(term));
        SequencedMap<String, List<T>> groups = new java.util.LinkedHashMap<>();
        byKey.forEach((group, members) -> groups.put(heading.apply(group), members));
        return groups;
    }
}
