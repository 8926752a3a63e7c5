package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palpate.content.DrawnPicture;
import org.palpate.content.PictureCatalog;
import org.palpate.content.PictureEntry;
import org.palpate.content.PictureScene;
import org.palpate.content.internal.scene.SceneReader;
import org.palpate.content.yaml.Problems;
import org.palpate.illustration.scene.HighlightMark;
import org.palpate.planner.Side;
import org.palpate.planner.Technique;
import org.palpate.planner.Vocabulary;

/** Reads the scenes of a content folder and what was drawn from them. */
final class PictureLoader {

    private static final String SCENES = "pictures";
    private static final String DRAWN = "pictures/drawn";
    private static final String FACTS = ".json";

    private final Vocabulary vocabulary;
    private final Problems problems;

    PictureLoader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    PictureCatalog load(ContentFiles files) {
        SceneReader scenes = new SceneReader(vocabulary, problems);
        List<PictureEntry> entries = new ArrayList<>();
        files.under(SCENES, "")
                .forEach((file, text) ->
                        scenes.read(file, text).map(this::entry).ifPresent(entries::add));
        Map<String, DrawnPicture> drawn = new LinkedHashMap<>();
        files.under(DRAWN, FACTS)
                .forEach((file, text) ->
                        problems.attempt(() -> DrawnPictureJson.read(file, text))
                                .ifPresent(picture -> drawn.put(id(file), picture)));
        return new PictureCatalog(files.name(SCENES + "/"), entries, drawn, files::has);
    }

    private static String id(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - FACTS.length());
    }

    private PictureEntry entry(PictureScene picture) {
        List<Technique> techniques =
                picture.techniques().stream()
                        .map(vocabulary::technique)
                        .flatMap(Optional::stream)
                        .toList();
        return new PictureEntry(
                picture.id(),
                picture.scene().title(),
                picture.scene().caption(),
                picture.scene().alternative(),
                techniques,
                picture.scene().highlights().stream()
                        .map(this::highlighted)
                        .flatMap(Optional::stream)
                        .toList(),
                picture.digest());
    }

    private Optional<PictureEntry.Highlighted> highlighted(HighlightMark mark) {
        return vocabulary
                .structure(mark.structure())
                .map(structure ->
                        new PictureEntry.Highlighted(structure, Side.valueOf(mark.side().name())));
    }
}
