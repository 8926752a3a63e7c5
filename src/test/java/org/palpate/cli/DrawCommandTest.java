package org.palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.content.DrawnPicture;
import org.palpate.content.PictureScene;
import org.palpate.illustration.vector.MaskRuns;

/** The command draw, with an artist who only pretends. */
class DrawCommandTest {

    @TempDir private Path content;
    @TempDir private Path elsewhere;

    private final PretendingArtist artist = new PretendingArtist();

    private record Outcome(int status, String out, String err) {}

    private static final class PretendingArtist implements SceneArtist {

        private final SortedSet<String> drawn = new ConcurrentSkipListSet<>();

        @Override
        public Drawn draw(PictureScene scene, Purpose purpose) {
            if (scene.scene().title().equals("Impossible")) {
                throw new IllegalArgumentException("a hand without an arm");
            }
            drawn.add(scene.id() + " " + purpose);
            return new PretendedPicture(scene);
        }

        @Override
        public Map<String, String> bodyMaps() {
            return Map.of("front.svg", "<svg/>");
        }
    }

    private record PretendedPicture(PictureScene scene) implements SceneArtist.Drawn {

        @Override
        public String svg() {
            return "<svg/>";
        }

        @Override
        public String layeredSvg() {
            return "<svg/>";
        }

        @Override
        public byte[] thumbnail() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
            return bytes.toByteArray();
        }

        @Override
        public byte[] png() {
            return new byte[] {1};
        }

        @Override
        public DrawnPicture facts() {
            return new DrawnPicture(scene.digest(), 8, 4, new MaskRuns(2, 1, "2."), List.of());
        }

        @Override
        public List<String> remarks() {
            return List.of("left hand: 9.0 mm off the skin");
        }
    }

    @BeforeEach
    void copyTheVocabularyAndWriteTwoScenes() throws IOException {
        Files.createDirectories(content.resolve("vocabulary"));
        try (Stream<Path> words = Files.list(Path.of("content/vocabulary"))) {
            for (Path file : words.toList()) {
                Files.copy(file, content.resolve("vocabulary").resolve(file.getFileName()));
            }
        }
        Files.createDirectories(content.resolve("pictures"));
        write("calf", Files.readString(Path.of("src/test/resources/pictures/calf-example.yaml")));
        write(
                "ice",
                """
                title: Ice
                caption: An ice cup.
                alternative: A paper cup with ice.
                view: {azimuth: 0, elevation: 20, frame: []}
                props: [ice-cup]
                """);
    }

    private Path write(String id, String text) throws IOException {
        return Files.writeString(content.resolve("pictures/" + id + ".yaml"), text);
    }

    private Path drawn(String name) {
        return content.resolve("pictures/drawn").resolve(name);
    }

    private Outcome draw(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args =
                Stream.concat(Stream.of("draw", "--content", content.toString()), Stream.of(words))
                        .toArray(String[]::new);
        artist.drawn.clear();
        int status = CommandLineTool.run(artist, new PrintWriter(out), new PrintWriter(err), args);
        return new Outcome(status, out.toString(), err.toString());
    }

    @Test
    void drawsOneSceneIntoTheContent() {
        Outcome outcome = draw("calf");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("calf drawn in", "left hand: 9.0 mm off the skin");
        assertThat(artist.drawn).containsExactly("calf WEB");
        assertThat(drawn("calf.svg")).exists();
        assertThat(drawn("calf.thumb.jpg")).exists();
        assertThat(drawn("calf.json")).exists();
    }

    @Test
    void drawsASceneFileIntoAnyFolder() throws IOException {
        Path file = Files.copy(content.resolve("pictures/ice.yaml"), elsewhere.resolve("cup.yaml"));

        assertThat(draw(file.toString(), "--out", elsewhere.resolve("new").toString()).status())
                .isZero();
        assertThat(elsewhere.resolve("new/cup.svg")).exists();
        assertThat(content.resolve("pictures/drawn")).doesNotExist();
    }

    @Test
    void drawsADraftThatIsAPngAlone() throws IOException {
        draw("ice", "--draft", "--out", elsewhere.toString());

        assertThat(artist.drawn).containsExactly("ice DRAFT");
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertThat(files).containsExactly(elsewhere.resolve("ice.png"));
        }
    }

    @Test
    void drawsForPrint() {
        draw("ice", "--print", "--out", elsewhere.toString());

        assertThat(artist.drawn).containsExactly("ice PRINT");
        assertThat(elsewhere.resolve("ice.png")).exists();
        assertThat(elsewhere.resolve("ice.layers.svg")).exists();
    }

    @Test
    void drawsAllWithProgressAndAContactSheet() throws IOException {
        Outcome outcome = draw("--all");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("2 scenes, 2 to draw", "1 of 2: drawing", "2 of 2 done", "contact sheet");
        assertThat(artist.drawn).containsExactly("calf WEB", "ice WEB");
        byte[] sheet = Files.readAllBytes(content.resolve("pictures/contact-sheet.jpg"));
        assertThat(ImageIO.read(new ByteArrayInputStream(sheet)).getWidth()).isGreaterThan(600);
    }

    @Test
    void drawsOnlyWhatChanged() throws IOException {
        draw("--all");
        assertThat(draw("--all").out()).contains("2 scenes, 0 to draw");
        assertThat(artist.drawn).isEmpty();

        Path ice = content.resolve("pictures/ice.yaml");
        Files.writeString(ice, Files.readString(ice).replace("azimuth: 0", "azimuth: 5"));
        draw("--all");

        assertThat(artist.drawn).containsExactly("ice WEB");
    }

    @Test
    void drawsWhatLacksAFileOrHasBrokenFacts() throws IOException {
        draw("--all");
        Files.delete(drawn("calf.svg"));
        Files.writeString(drawn("ice.json"), "{");

        draw("--all");

        assertThat(artist.drawn).containsExactly("calf WEB", "ice WEB");
    }

    @Test
    void drawsEverythingAgainWhenForced() {
        draw("--all");
        draw("--all", "--force");

        assertThat(artist.drawn).hasSize(2);
    }

    @Test
    void removesPicturesWhoseSceneIsGone() throws IOException {
        draw("--all");
        Files.writeString(drawn("bodymap-front.svg"), "<svg/>");
        Files.delete(content.resolve("pictures/ice.yaml"));

        assertThat(draw("--all").out()).contains("removed ice");
        assertThat(drawn("ice.svg")).doesNotExist();
        assertThat(drawn("ice.json")).doesNotExist();
        assertThat(drawn("calf.svg")).exists();
        assertThat(drawn("bodymap-front.svg")).exists();
    }

    @Test
    void keepsThePictureOfASceneWithAMistakeAndDrawsTheOthers() throws IOException {
        draw("--all");
        Path bad = write("calf", "title: Calf\nview: 3\n");
        write("ice", Files.readString(content.resolve("pictures/ice.yaml")) + "# changed\n");

        Outcome outcome = draw("--all");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains(bad + ":1: 'caption' is missing", bad + ":2: view");
        assertThat(artist.drawn).containsExactly("ice WEB");
        assertThat(drawn("calf.svg")).exists();
    }

    @Test
    void namesASceneThatCannotBeDrawnAndDrawsTheOthers() throws IOException {
        Path bad =
                write(
                        "ice",
                        Files.readString(content.resolve("pictures/ice.yaml"))
                                .replace("title: Ice", "title: Impossible"));

        Outcome outcome = draw("--all");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .contains(bad + ":1: could not be drawn:", "a hand without an arm");
        assertThat(artist.drawn).containsExactly("calf WEB");
    }

    @Test
    void drawsTheMapsOfTheBody() {
        Outcome outcome = draw("--body-map");

        assertThat(outcome.status()).isZero();
        assertThat(drawn("bodymap-front.svg")).hasContent("<svg/>");
    }

    @Test
    void namesTheMistakesOfAScene() throws IOException {
        write("ice", "title: Ice\nview: {azimuth: 0, elevation: 99, frame: []}\n");

        Outcome outcome = draw("ice");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("ice.yaml:2: view.elevation: must lie between"));
    }

    @Test
    void asksWhetherANearSceneWasMeant() {
        Outcome outcome = draw("clf");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("clf:1: there is no such scene; did you mean 'calf'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "calf --all",
                "calf --force",
                "calf --draft --print",
                "--all --draft",
                "--all --out somewhere",
                "--body-map --print"
            })
    void refusesWishesThatDoNotGoTogether(String words) {
        Outcome outcome = draw(words.isEmpty() ? new String[0] : words.split(" "));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(artist.drawn).isEmpty();
    }
}
