package org.palpate.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.palpate.content.internal.ContentFiles;
import org.palpate.content.internal.ContentLoader;
import org.palpate.content.internal.DrawnPictureJson;
import org.palpate.content.internal.scene.SceneReader;
import org.palpate.content.yaml.BadInput;
import org.palpate.content.yaml.ContentException;
import org.palpate.content.yaml.Problem;
import org.palpate.content.yaml.Problems;
import org.palpate.planner.NearestWord;
import org.palpate.planner.Vocabulary;

/** The scenes of a content folder on disk and the pictures drawn from them. */
public final class PictureFolder {

    private static final String SCENE = ".yaml";
    private static final String SVG = ".svg";
    private static final String THUMBNAIL = ".thumb.jpg";
    private static final String FACTS = ".json";

    private final Path scenes;
    private final Vocabulary vocabulary;

    private PictureFolder(Path scenes, Vocabulary vocabulary) {
        this.scenes = scenes;
        this.vocabulary = vocabulary;
    }

    /**
     * The pictures of a content folder.
     *
     * @throws ContentException if there is no such folder or its vocabulary has a mistake
     */
    public static PictureFolder in(Path content) {
        return new PictureFolder(
                content.resolve("pictures"), ContentLoader.vocabulary(ContentFiles.in(content)));
    }

    /** Where the scenes are. */
    public Path scenes() {
        return scenes;
    }

    /** Where the pictures go. */
    public Path drawn() {
        return scenes.resolve("drawn");
    }

    /** The ids of all scenes, in the order of their names. */
    public List<String> ids() {
        return names(scenes, SCENE);
    }

    /**
     * Read a scene of this folder by its id, or any scene file.
     *
     * @throws ContentException if there is any mistake in it, naming them all
     */
    public PictureScene scene(String idOrFile) {
        Problems problems = new Problems();
        Optional<PictureScene> scene = read(file(idOrFile), problems);
        problems.throwIfAny();
        return scene.orElseThrow();
    }

    /** Read all scenes of this folder; those with mistakes are left out and go to the problems. */
    public List<PictureScene> all(Problems problems) {
        List<PictureScene> read = new ArrayList<>();
        for (String id : ids()) {
            read(scenes.resolve(id + SCENE), problems).ifPresent(read::add);
        }
        return read;
    }

    private Optional<PictureScene> read(Path file, Problems problems) {
        return problems.attempt(() -> text(file))
                .flatMap(text -> new SceneReader(vocabulary, problems).read(file.toString(), text));
    }

    private Path file(String idOrFile) {
        Path known = scenes.resolve(idOrFile + SCENE);
        Path file = Path.of(idOrFile);
        if (Files.isRegularFile(known) || Files.exists(file)) {
            return Files.isRegularFile(known) ? known : file;
        }
        String nearest =
                NearestWord.to(idOrFile, ids())
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("");
        throw new ContentException(
                List.of(new Problem(idOrFile, 1, "", "there is no such scene" + nearest)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException _) {
            throw new BadInput(new Problem(file.toString(), 1, "", "there is no such file"));
        } catch (IOException unreadable) {
            String why = "cannot be read as text: " + unreadable.getMessage();
            throw new BadInput(new Problem(file.toString(), 1, "", why));
        }
    }

    /** Whether this scene's picture is there and was drawn from the scene as it is now. */
    public boolean isCurrent(PictureScene scene) {
        Path facts = drawn().resolve(scene.id() + FACTS);
        if (!Files.isRegularFile(facts)
                || !Files.isRegularFile(drawn().resolve(scene.id() + SVG))
                || !Files.isRegularFile(drawn().resolve(scene.id() + THUMBNAIL))) {
            return false;
        }
        return new Problems()
                .attempt(() -> DrawnPictureJson.read(facts.toString(), text(facts)))
                .filter(picture -> picture.digest().equals(scene.digest()))
                .isPresent();
    }

    /** Keep a picture for the web in a folder; the facts are written last. */
    public static void save(
            Path folder, String id, String svg, byte[] thumbnail, DrawnPicture facts)
            throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(id + SVG), svg);
        Files.write(folder.resolve(id + THUMBNAIL), thumbnail);
        Files.writeString(folder.resolve(id + FACTS), DrawnPictureJson.write(facts));
    }

    /** Remove pictures whose scene is gone, and name them. */
    public List<String> removeOrphans() throws IOException {
        List<String> known = ids();
        List<String> orphans =
                names(drawn(), FACTS).stream().filter(id -> !known.contains(id)).toList();
        for (String id : orphans) {
            for (String ending : List.of(SVG, THUMBNAIL, FACTS)) {
                Files.deleteIfExists(drawn().resolve(id + ending));
            }
        }
        return orphans;
    }

    /** The thumbnails that were drawn. */
    public List<Path> thumbnails() {
        return names(drawn(), THUMBNAIL).stream()
                .map(id -> drawn().resolve(id + THUMBNAIL))
                .toList();
    }

    /** The id of the picture whose thumbnail this is. */
    public static String idOf(Path thumbnail) {
        String name = String.valueOf(thumbnail.getFileName());
        return name.substring(0, name.length() - THUMBNAIL.length());
    }

    private static List<String> names(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder + " cannot be read", unreadable);
        }
    }
}
