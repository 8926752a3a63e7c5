package org.palpate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.palpate.cli.SceneArtist.Drawn;
import org.palpate.cli.SceneArtist.Purpose;
import org.palpate.content.PictureFolder;
import org.palpate.content.PictureScene;
import org.palpate.content.yaml.Problems;

/** Draws pictures from their scenes. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        description = "Draws pictures from their scenes.")
final class DrawCommand implements Callable<Integer> {

    private static final String BODY_MAP = "bodymap-";
    private static final String CONTACT_SHEET = "contact-sheet.jpg";

    private final SceneArtist artist;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "SCENE",
            arity = "0..1",
            description = "the id of a scene, or a scene file")
    private @Nullable String scene;

    @Option(names = "--all", description = "draw every scene that changed since it was drawn")
    private boolean all;

    @Option(names = "--force", description = "with --all: draw also what did not change")
    private boolean force;

    @Option(names = "--body-map", description = "draw the maps of the body")
    private boolean bodyMap;

    @Option(names = "--draft", description = "a quick look: a coarse PNG and nothing else")
    private boolean draft;

    @Option(
            names = "--print",
            description = "for print: a PNG of twice the size and an SVG in layers")
    private boolean print;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "where to put the files; without it a picture for the web goes to the content"
                            + " folder and anything else to the current one")
    private @Nullable Path target;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "${sys:palpate.content:-content}",
            description = "the content folder (usually ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    DrawCommand(SceneArtist artist) {
        this.artist = artist;
    }

    @Override
    public Integer call() throws IOException {
        long wishes = Stream.of(scene != null, all, bodyMap).filter(wish -> wish).count();
        if (wishes != 1) {
            throw refused("say what to draw: SCENE, --all or --body-map");
        }
        if (scene == null && (draft || print) || draft && print) {
            throw refused("--draft or --print goes with one SCENE");
        }
        if (force && !all || all && target != null) {
            throw refused(all ? "--all draws into the content folder" : "--force goes with --all");
        }
        PictureFolder folder = PictureFolder.in(content);
        if (scene != null) {
            drawOne(folder, scene);
        } else if (all) {
            drawAll(folder);
        } else {
            drawBodyMaps(folder);
        }
        out().flush();
        return 0;
    }

    private void drawOne(PictureFolder folder, String wanted) throws IOException {
        PictureScene picture = folder.scene(wanted);
        Purpose purpose = draft ? Purpose.DRAFT : print ? Purpose.PRINT : Purpose.WEB;
        long start = System.nanoTime();
        Drawn drawn = artist.draw(picture, purpose);
        boolean ofLibrary = folder.ids().contains(picture.id());
        Path usual = purpose == Purpose.WEB && ofLibrary ? folder.drawn() : Path.of("");
        Path to = target == null ? usual : target;
        String id = picture.id();
        if (purpose == Purpose.WEB) {
            PictureFolder.save(to, id, drawn.svg(), drawn.thumbnail(), drawn.facts());
        } else {
            Files.createDirectories(to.toAbsolutePath());
            Files.write(to.resolve(id + ".png"), drawn.png());
            if (purpose == Purpose.PRINT) {
                Files.writeString(to.resolve(id + ".layers.svg"), drawn.layeredSvg());
            }
        }
        out().printf("%s drawn in %s%n", id, PictureRun.seconds(start));
        drawn.remarks().forEach(remark -> out().println("  " + remark));
    }

    private void drawAll(PictureFolder folder) throws IOException {
        Problems problems = new Problems();
        List<PictureScene> scenes = folder.all(problems);
        List<PictureScene> due =
                scenes.stream().filter(picture -> force || !folder.isCurrent(picture)).toList();
        out().printf("%d scenes, %d to draw%n", folder.ids().size(), due.size());
        new PictureRun(artist, folder, out()).draw(due, problems);
        List<String> gone = folder.removeOrphans();
        gone.forEach(id -> out().printf("removed %s, whose scene is gone%n", id));
        Path sheet = folder.scenes().resolve(CONTACT_SHEET);
        List<Path> thumbnails = folder.thumbnails();
        boolean changed = !due.isEmpty() || !gone.isEmpty() || !Files.exists(sheet);
        if (changed && !thumbnails.isEmpty()) {
            Files.write(sheet, ContactSheet.of(thumbnails));
            out().printf("contact sheet: %s%n", sheet);
        }
        out().flush();
        problems.throwIfAny();
    }

    private void drawBodyMaps(PictureFolder folder) throws IOException {
        Path to = target == null ? folder.drawn() : target;
        Files.createDirectories(to.toAbsolutePath());
        for (Map.Entry<String, String> map : artist.bodyMaps().entrySet()) {
            Path file = to.resolve(BODY_MAP + map.getKey());
            Files.writeString(file, map.getValue());
            out().printf("%s%n", file);
        }
    }

    private ParameterException refused(String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
