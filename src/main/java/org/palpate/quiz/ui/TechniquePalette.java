package org.palpate.quiz.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.palpate.picture.PictureGallery;
import org.palpate.planner.Phase;
import org.palpate.planner.Technique;

/** Every technique there is, grouped by kind and explained. */
final class TechniquePalette extends Composite<Div> {

    private final List<Technique> techniques;
    private final Palette<Technique> palette;

    TechniquePalette(
            List<Technique> techniques, PictureGallery gallery, Consumer<Technique> onChoice) {
        this.techniques = techniques;
        this.palette =
                new Palette<>(
                        "Find a technique",
                        new Palette.Reading<>(
                                TechniquePalette::names,
                                Technique::definition,
                                technique -> gallery.ofTechnique(technique.id())),
                        onChoice);
        getContent().add(palette);
    }

    /** Show the kinds that this phase mostly uses first; nothing is left out. */
    void show(Phase phase) {
        SequencedMap<String, List<Technique>> byKind =
                Palette.grouped(techniques, Technique::kind, PlanLabels::of, Technique::name);
        SequencedMap<String, List<Technique>> ordered = new LinkedHashMap<>();
        List<String> later = new ArrayList<>();
        byKind.forEach((kind, members) -> {
            if (members.stream().filter(member -> member.phase() == phase).count() * 2
                    >= members.size()) {
                ordered.put(kind, members);
            } else {
                later.add(kind);
            }
        });
        later.forEach(kind -> ordered.put(kind, byKind.get(kind)));
        palette.show(ordered);
    }

    void focusSearch() {
        palette.focusSearch();
    }

    private static List<String> names(Technique technique) {
        List<String> names = new ArrayList<>();
        names.add(technique.name());
        names.addAll(technique.synonyms());
        names.add(technique.id());
        return names;
    }
}
