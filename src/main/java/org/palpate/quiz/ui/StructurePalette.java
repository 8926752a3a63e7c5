package org.palpate.quiz.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.palpate.planner.Structure;
import org.palpate.planner.StructureKind;

/** The structures that a technique can be aimed at, grouped by region and explained. */
final class StructurePalette extends Composite<Div> {

    private final List<Structure> structures;
    private final Palette<Structure> palette;

    StructurePalette(List<Structure> structures, Consumer<Structure> onChoice) {
        this.structures = structures;
        this.palette =
                new Palette<>(
                        "Find a structure",
                        new Palette.Reading<>(
                                StructurePalette::names,
                                Structure::definition,
                                structure -> Optional.empty()),
                        onChoice);
        getContent().add(palette);
    }

    void show(Set<StructureKind> aim) {
        palette.show(
                Palette.grouped(
                        structures.stream()
                                .filter(structure -> aim.contains(structure.kind()))
                                .toList(),
                        Structure::region,
                        PlanLabels::of,
                        Structure::name));
    }

    void focusSearch() {
        palette.focusSearch();
    }

    private static List<String> names(Structure structure) {
        List<String> names = new ArrayList<>();
        names.add(structure.name());
        names.addAll(structure.synonyms());
        names.add(structure.id());
        return names;
    }
}
