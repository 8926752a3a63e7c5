package org.palpate.quiz.ui;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

import org.palpate.picture.BodyMapSheet;
import org.palpate.picture.BodyPlace;
import org.palpate.picture.ui.BodyMap;
import org.palpate.planner.Side;
import org.palpate.planner.Structure;
import org.palpate.planner.StructureKind;
import org.palpate.planner.Vocabulary;

/** The body map beside the list of structures; on a phone behind a button. */
final class MapPane extends Composite<Div> {

    private static final String OPEN = "map-pane--open";

    private final Vocabulary vocabulary;
    private final BodyMap map;
    private final Button open = new Button(Glyph.of("body"), event -> turn());
    private final boolean drawn;

    /**
     * Make a pane.
     *
     * @param onPress told the structure that was pressed and its side
     */
    MapPane(
            Vocabulary vocabulary,
            List<BodyMapSheet> sheets,
            BiConsumer<Structure, @Nullable Side> onPress) {
        this.vocabulary = vocabulary;
        drawn = !sheets.isEmpty();
        map = new BodyMap(sheets);
        map.addSelectionListener(event -> {
            BodyPlace place = event.place();
            vocabulary
                    .structure(place.structure())
                    .ifPresent(structure -> onPress.accept(structure, place.side()));
        });
        open.addClassName("map-pane__switch");
        getContent().addClassName("map-pane");
        getContent().add(open, map);
        show(false);
    }

    boolean isDrawn() {
        return drawn;
    }

    /** Let only those structures be chosen at which a technique can be aimed. */
    void aim(Set<StructureKind> kinds) {
        map.setEnabledStructures(
                vocabulary.structures().stream()
                        .filter(structure -> kinds.contains(structure.kind()))
                        .map(Structure::id)
                        .collect(Collectors.toSet()));
    }

    void show(ChosenPlace place) {
        map.setSelected(place.chosen(vocabulary.structures()));
        map.setHinted(place.open(vocabulary.structures()));
    }

    private void turn() {
        show(!getContent().hasClassName(OPEN));
    }

    private void show(boolean opened) {
        getContent().setClassName(OPEN, opened);
        open.setText(opened ? "Hide the body map" : "Choose on the body map");
        open.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
    }
}
