package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.palpate.content.yaml.Problem;
import org.palpate.illustration.vector.MaskRuns;
import org.palpate.planner.Side;

/** The pictures of a content folder, and which of them have to be drawn again. */
class PictureCatalogTest {

    private static final String ID = "calf-example";
    private static final String SCENE = "pictures/calf-example.yaml";

    @TempDir private Path temporary;

    private ContentFolder folder;

    @BeforeEach
    void copyTheContentWithOneScene() throws IOException {
        folder = ContentFolder.copiedTo(temporary);
        // Lessons and cards would miss the pictures that they name.
        for (String emptied : List.of("pictures", "lessons", "cards", "modules")) {
            try (Stream<Path> files = Files.list(temporary.resolve(emptied))) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.copy(
                Path.of("src/test/resources/pictures/calf-example.yaml"), temporary.resolve(SCENE));
    }

    private PictureCatalog pictures() {
        return ContentLibrary.in(temporary).pictures();
    }

    private void draw(String digest) throws IOException {
        DrawnPicture facts = new DrawnPicture(digest, 8, 4, new MaskRuns(2, 1, "2."), List.of());
        PictureFolder.save(temporary.resolve("pictures/drawn"), ID, "<svg/>", new byte[1], facts);
    }

    private List<String> outdated() {
        return pictures().outdated().stream().map(Problem::toString).toList();
    }

    @Test
    void knowsWhatAPictureIsOf() {
        PictureEntry entry = pictures().entry(ID).orElseThrow();

        assertThat(entry.title()).isEqualTo("Stripping the calf towards the knee");
        assertThat(entry.alternative()).isNotBlank();
        assertThat(entry.techniques())
                .extracting(technique -> technique.id())
                .containsExactly("deep-stripping", "flushing");
        assertThat(entry.structures())
                .extracting(shown -> shown.structure().id(), PictureEntry.Highlighted::side)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("calf", Side.LEFT),
                        org.assertj.core.groups.Tuple.tuple("tibialis-posterior", Side.LEFT));
    }

    @Test
    void findsPicturesByTechniqueAndByStructure() {
        ContentLibrary library = ContentLibrary.in(temporary);
        var words = library.vocabulary();

        assertThat(library.pictures().of(words.technique("flushing").orElseThrow())).hasSize(1);
        assertThat(library.pictures().of(words.technique("ice").orElseThrow())).isEmpty();
        assertThat(library.pictures().of(words.structure("soleus").orElseThrow())).hasSize(1);
        assertThat(library.pictures().of(words.structure("hamstrings").orElseThrow())).isEmpty();
    }

    @Test
    void namesAPictureThatWasNeverDrawn() {
        assertThat(outdated())
                .hasSize(1)
                .allMatch(line -> line.contains("calf-example.yaml:1: the picture was not drawn"));
    }

    @Test
    void isContentWithAPictureDrawnFromItsScene() throws IOException {
        draw(pictures().entry(ID).orElseThrow().digest());

        assertThat(outdated()).isEmpty();
        assertThat(pictures().drawn(ID)).isPresent();
    }

    @Test
    void namesAPictureThatIsOlderThanItsScene() throws IOException {
        draw(pictures().entry(ID).orElseThrow().digest());
        folder.replacing(SCENE, "azimuth: 30", "azimuth: 31");

        assertThat(outdated())
                .hasSize(1)
                .allMatch(line -> line.contains("calf-example.yaml:1: the picture is older"));
    }

    @Test
    void namesAPictureWithoutItsThumbnail() throws IOException {
        draw(pictures().entry(ID).orElseThrow().digest());
        folder.deleting("pictures/drawn/calf-example.thumb.jpg");

        assertThat(outdated()).hasSize(1).allMatch(line -> line.contains("was not drawn"));
    }

    @Test
    void namesAPictureWhoseSceneIsGone() throws IOException {
        draw("0");
        folder.deleting(SCENE);

        assertThat(outdated())
                .hasSize(1)
                .allMatch(line -> line.contains("drawn/calf-example.json:1: there is no scene"));
    }

    @Test
    void refusesASceneWithoutTextAlternative() {
        int line = folder.lineOf(SCENE, "alternative:");
        folder.replacing(SCENE, "A client lies face down; the", "")
                .replacing(SCENE, " therapist's left thumb presses into the left calf.", "");

        Problem problem = folder.onlyProblem();

        assertThat(problem.file()).endsWith(SCENE);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.field()).isEqualTo("alternative");
    }

    @Test
    void refusesTwoScenesOfOneId() {
        folder.writing("pictures/calf-example.yml", "title: Another\n");

        assertThat(folder.onlyProblem().message()).contains("ends in .yaml");
    }

    @Test
    void refusesFactsThatAreNone() throws IOException {
        draw("0");
        folder.writing("pictures/drawn/calf-example.json", "{}");

        assertThat(folder.onlyProblem().message()).contains("not the facts of a picture");
    }

    @Test
    void leavesTheVersionOfTheContentAloneWhenAPictureChanges() {
        String version = ContentLibrary.in(temporary).version();
        folder.replacing(SCENE, "azimuth: 30", "azimuth: 31");

        assertThat(ContentLibrary.in(temporary).version()).isEqualTo(version);
    }
}
