package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.palpate.content.internal.scene.SceneReader;
import org.palpate.content.yaml.Problems;
import org.palpate.illustration.Fineness;
import org.palpate.illustration.Illustrator;
import org.palpate.illustration.Picture;
import org.palpate.illustration.body.BodyPart;
import org.palpate.illustration.scene.Contact;
import org.palpate.illustration.scene.HighlightMark;
import org.palpate.illustration.scene.StagedScene;
import org.palpate.illustration.structures.Emphasis;
import org.palpate.illustration.vector.FramedPart;
import org.palpate.illustration.vector.StructureMask;

/** Draws every picture small, and looks at what a wrong picture would show. */
class PackagedPicturesTest {

    private static final int FEWEST_PIXELS = 300;
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

    static Stream<PictureScene> scenes() throws IOException {
        var problems = new Problems();
        var reader = new SceneReader(PackagedContent.library().vocabulary(), problems);
        List<PictureScene> scenes = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("content/pictures"))) {
            for (Path file : files.filter(PackagedPicturesTest::isScene).sorted().toList()) {
                reader.read(file.getFileName().toString(), Files.readString(file))
                        .ifPresent(scenes::add);
            }
        }
        problems.throwIfAny();
        return scenes.stream();
    }

    private static boolean isScene(Path file) {
        return file.toString().endsWith(".yaml");
    }

    @Test
    void showsAtLeastThirtySixTechniques() throws IOException {
        assertThat(scenes()).hasSizeGreaterThanOrEqualTo(36);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void touchesWhereItShouldAndShowsWhatItNames(PictureScene scene) {
        Picture picture = Illustrator.draw(scene.scene(), Fineness.DRAFT);

        assertThat(picture.contacts()).as(scene.id()).allMatch(Contact::touches);
        var mask = picture.mask();
        assertThat(hiddenTargets(scene, mask)).as("targets hidden in " + scene.id()).isEmpty();
        assertThat(mask.regions())
                .as(scene.id())
                .allSatisfy(region ->
                        assertThat(pixels(region))
                                .as(region.label().id())
                                .isGreaterThanOrEqualTo(FEWEST_PIXELS));
        assertThat(mask.parts().stream().filter(PackagedPicturesTest::isCut))
                .as("heads and hands cut by the frame of " + scene.id())
                .isEmpty();
        assertThat(repeated(picture.svg("p-"))).as("repeated ids in " + scene.id()).isEmpty();
    }

    @Test
    void isDrawnAfterItsScene() {
        assertThat(PackagedContent.library().pictures().outdated()).isEmpty();
    }

    /** A region that is not seen at all is not in the mask, so the scene's own list is asked. */
    private static List<HighlightMark> hiddenTargets(PictureScene scene, StructureMask mask) {
        return scene.scene().highlights().stream()
                .filter(mark -> mark.emphasis() == Emphasis.TARGET)
                .filter(mark -> mask.regions().stream().noneMatch(region -> shows(region, mark)))
                .toList();
    }

    private static boolean shows(StructureMask.Region region, HighlightMark mark) {
        return region.label().side().equals(mark.side().label())
                && belongs(region.label().structure(), mark.structure())
                && pixels(region) >= FEWEST_PIXELS;
    }

    /** Whether the one is the other, or a member of that group. */
    private static boolean belongs(String part, String whole) {
        var vocabulary = PackagedContent.library().vocabulary();
        return part.equals(whole)
                || vocabulary
                        .structure(whole)
                        .flatMap(group -> vocabulary.structure(part).filter(group::contains))
                        .isPresent();
    }

    private static double pixels(StructureMask.Region region) {
        return region.pixels() / (Fineness.DRAFT.scale() * Fineness.DRAFT.scale());
    }

    private static boolean isCut(FramedPart part) {
        if (part.object() > StagedScene.THERAPIST || part.group() < 0) {
            return false;
        }
        BodyPart body = BodyPart.at(part.group());
        boolean headOrHand =
                body == BodyPart.HEAD || body.isFinger() || body.name().endsWith("_HAND");
        return headOrHand && part.onBorder() && part.inside();
    }

    private static List<String> repeated(String svg) {
        Set<String> seen = new HashSet<>();
        Matcher ids = ID.matcher(svg);
        return ids.results().map(found -> found.group(1)).filter(id -> !seen.add(id)).toList();
    }
}
