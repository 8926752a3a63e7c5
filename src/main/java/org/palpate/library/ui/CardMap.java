package org.palpate.library.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

import org.palpate.picture.BodyMapSheet;
import org.palpate.picture.BodyPlace;
import org.palpate.picture.ui.BodyMap;
import org.palpate.planner.Side;
import org.palpate.planner.Structure;
import org.palpate.planner.Vocabulary;

/** The body map of the library, on which a structure is marked on both sides. */
final class CardMap extends Composite<Div> {

    private final Vocabulary vocabulary;
    private final BodyMap map;

    /**
     * Make a map.
     *
     * @param onPress told the structure that was pressed
     */
    CardMap(Vocabulary vocabulary, List<BodyMapSheet> sheets, Consumer<Structure> onPress) {
        this.vocabulary = vocabulary;
        map = new BodyMap(sheets);
        map.addSelectionListener(
                event -> vocabulary.structure(event.place().structure()).ifPresent(onPress));
        getContent().addClassName("card-map");
        getContent().add(map);
        getContent().setVisible(!sheets.isEmpty());
    }

    /** Let only structures be pressed that lead somewhere. */
    void enable(Predicate<Structure> leadsSomewhere) {
        map.setEnabledStructures(
                vocabulary.structures().stream()
                        .filter(leadsSomewhere)
                        .map(Structure::id)
                        .collect(Collectors.toSet()));
    }

    /** Mark a structure, or everything in a group; nothing for null. */
    void mark(@Nullable Structure structure) {
        map.setSelected(structure == null ? Set.of() : places(structure));
    }

    private Set<BodyPlace> places(Structure structure) {
        Set<BodyPlace> places = new LinkedHashSet<>();
        structure.members().stream()
                .mapToObj(vocabulary.structures()::get)
                .filter(member -> !member.group())
                .forEach(member -> {
                    if (member.paired()) {
                        places.add(new BodyPlace(member.id(), Side.LEFT));
                        places.add(new BodyPlace(member.id(), Side.RIGHT));
                    } else {
                        places.add(new BodyPlace(member.id(), null));
                    }
                });
        return places;
    }
}
