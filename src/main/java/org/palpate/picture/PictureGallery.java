package org.palpate.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.palpate.content.PictureEntry;
import org.palpate.planner.Side;
import org.palpate.planner.Technique;

/** The pictures that have been drawn, by what they show, and the sheets of the body map. */
public final class PictureGallery {

    private final Map<String, Picture> byId = new LinkedHashMap<>();
    private final Map<String, Picture> byTechnique = new HashMap<>();
    private final List<BodyMapSheet> bodyMap = new ArrayList<>();

    /** Hang the pictures for which there are drawn files; the others are left out. */
    public PictureGallery(List<PictureEntry> entries, DrawnFiles files) {
        for (PictureEntry entry : entries) {
            Optional<DrawnFile> thumbnail = files.find(entry.id() + ".thumb.jpg");
            Optional<DrawnFile> drawing = files.find(entry.id() + ".svg");
            if (thumbnail.isPresent() && drawing.isPresent()) {
                byId.put(entry.id(), picture(entry, thumbnail.get(), drawing.get()));
            }
        }
        // A picture stands for the technique that it names first before another that mentions it.
        byId.values()
                .forEach(picture ->
                        picture.techniques().stream()
                                .limit(1)
                                .forEach(technique -> byTechnique.putIfAbsent(technique, picture)));
        byId.values()
                .forEach(picture ->
                        picture.techniques()
                                .forEach(technique -> byTechnique.putIfAbsent(technique, picture)));
        for (BodyView view : BodyView.values()) {
            hang(files, view, null, view.id());
            hang(files, view, Side.LEFT, view.id() + "-left");
            hang(files, view, Side.RIGHT, view.id() + "-right");
        }
    }

    private void hang(DrawnFiles files, BodyView view, @Nullable Side leg, String name) {
        files.find("bodymap-" + name + ".svg")
                .ifPresent(file ->
                        bodyMap.add(BodyMapSheet.of(view, leg, file.address(), read(file))));
    }

    public Optional<Picture> picture(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The picture that stands for a technique, given by its id. */
    public Optional<Picture> ofTechnique(String techniqueId) {
        return Optional.ofNullable(byTechnique.get(techniqueId));
    }

    /** The views of the body map that have been drawn, the front first. */
    public List<BodyMapSheet> bodyMap() {
        return List.copyOf(bodyMap);
    }

    private static Picture picture(PictureEntry entry, DrawnFile thumbnail, DrawnFile drawing) {
        return new Picture(
                entry.id(),
                entry.title(),
                entry.caption(),
                entry.alternative(),
                entry.techniques().stream().map(Technique::id).toList(),
                thumbnail.address(),
                drawing.address());
    }

    private static String read(DrawnFile file) {
        try {
            return file.content().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.name() + " cannot be read", unreadable);
        }
    }
}
