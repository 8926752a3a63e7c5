package org.palpate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.palpate.cli.SceneArtist.Drawn;
import org.palpate.cli.SceneArtist.Purpose;
import org.palpate.content.PictureFolder;
import org.palpate.content.PictureScene;
import org.palpate.content.yaml.Problem;
import org.palpate.content.yaml.Problems;

/** Draws many scenes into the content folder and tells how far it is. */
final class PictureRun {

    /** What drawing one picture may need. */
    private static final long BYTES_A_PICTURE = 1_200_000_000;

    private static final int CORES_A_PICTURE = 3;
    private static final double NANOS = 1e9;

    private final SceneArtist artist;
    private final PictureFolder folder;
    private final PrintWriter out;
    private final AtomicInteger begun = new AtomicInteger();
    private int done;

    PictureRun(SceneArtist artist, PictureFolder folder, PrintWriter out) {
        this.artist = artist;
        this.folder = folder;
        this.out = out;
    }

    /** Draw all; a scene that cannot be drawn goes to the problems and the others are drawn. */
    void draw(List<PictureScene> scenes, Problems problems) {
        try (ExecutorService workers = Executors.newFixedThreadPool(workers())) {
            scenes.forEach(scene -> workers.execute(() -> draw(scene, scenes.size(), problems)));
        }
    }

    /**
     * The rows of a picture are drawn on all cores; what cannot be shared out among them is made up
     * for by a second picture on machines with many.
     */
    private static int workers() {
        Runtime machine = Runtime.getRuntime();
        long room = machine.maxMemory() / BYTES_A_PICTURE;
        return (int)
                Math.clamp(room, 1, Math.max(1, machine.availableProcessors() / CORES_A_PICTURE));
    }

    private void draw(PictureScene scene, int all, Problems problems) {
        tell("%d of %d: drawing %s".formatted(begun.incrementAndGet(), all, scene.id()));
        long start = System.nanoTime();
        try {
            Drawn drawn = artist.draw(scene, Purpose.WEB);
            PictureFolder.save(
                    folder.drawn(), scene.id(), drawn.svg(), drawn.thumbnail(), drawn.facts());
            finish(scene, all, start, drawn.remarks());
        } catch (RuntimeException | IOException failure) {
            synchronized (this) {
                done++;
                problems.add(
                        new Problem(
                                folder.scenes().resolve(scene.id() + ".yaml").toString(),
                                1,
                                "",
                                "could not be drawn: " + failure));
            }
        }
    }

    private synchronized void finish(
            PictureScene scene, int all, long start, List<String> remarks) {
        done++;
        tell("  %s drawn in %s, %d of %d done".formatted(scene.id(), seconds(start), done, all));
        remarks.forEach(remark -> tell("    " + remark));
    }

    private synchronized void tell(String line) {
        out.println(line);
        out.flush();
    }

    static String seconds(long start) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / NANOS);
    }
}
