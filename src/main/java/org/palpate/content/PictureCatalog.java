package org.palpate.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.palpate.content.yaml.Problem;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;

/** The pictures of the library, by their ids. Immutable. */
public final class PictureCatalog {

    /** Where the pictures that were drawn are, in a content folder. */
    private static final String DRAWN = "pictures/drawn/";

    private static final String DRAW_AGAIN = "; draw it with ./run draw ";

    private final String folder;
    private final Map<String, PictureEntry> entries = new LinkedHashMap<>();
    private final Map<String, DrawnPicture> drawn;
    private final Predicate<String> files;

    /**
     * Called by the loader only.
     *
     * @param folder name of the folder with the scenes, for complaints
     * @param files whether the content folder has a file of this path
     */
    public PictureCatalog(
            String folder,
            List<PictureEntry> entries,
            Map<String, DrawnPicture> drawn,
            Predicate<String> files) {
        this.folder = folder;
        this.drawn = Map.copyOf(drawn);
        this.files = files;
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
    }

    public List<PictureEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<PictureEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The pictures that stand for a technique. */
    public List<PictureEntry> of(Technique technique) {
        return entries.values().stream()
                .filter(entry -> entry.techniques().contains(technique))
                .toList();
    }

    /** The pictures that show a structure, or some of a group, in colour. */
    public List<PictureEntry> of(Structure structure) {
        return entries.values().stream()
                .filter(entry ->
                        entry.structures().stream()
                                .anyMatch(shown -> shown.structure().meets(structure)))
                .toList();
    }

    /** What a picture that was drawn shows, and where. */
    public Optional<DrawnPicture> drawn(String id) {
        return Optional.ofNullable(drawn.get(id));
    }

    /** The pictures that have to be drawn, or drawn again. */
    public List<Problem> outdated() {
        List<Problem> problems = new ArrayList<>();
        entries.values()
                .forEach(entry -> {
                    DrawnPicture picture = drawn.get(entry.id());
                    boolean complete =
                            files.test(DRAWN + entry.id() + ".svg")
                                    && files.test(DRAWN + entry.id() + ".thumb.jpg");
                    if (picture == null || !complete) {
                        problems.add(problem(entry.id(), "the picture was not drawn yet"));
                    } else if (!picture.digest().equals(entry.digest())) {
                        problems.add(problem(entry.id(), "the picture is older than its scene"));
                    }
                });
        drawn.keySet().stream()
                .filter(id -> !entries.containsKey(id))
                .sorted()
                .forEach(id ->
                        problems.add(
                                new Problem(
                                        folder + "drawn/" + id + ".json",
                                        1,
                                        "",
                                        "there is no scene " + id + " for this picture")));
        return problems;
    }

    private Problem problem(String id, String message) {
        return new Problem(folder + id + ".yaml", 1, "", message + DRAW_AGAIN + id);
    }
}
