package org.palpate.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.content.PackagedContent;
import org.palpate.content.internal.scene.SceneReader;
import org.palpate.content.yaml.Problems;
import org.palpate.illustration.scene.Scene;

/**
 * Draws three small scenes again and compares every pixel with what was drawn before, on whatever
 * machine that was. After a wanted change, copy the new pictures from target/redrawn and raise
 * Illustrator.VERSION.
 */
class RedrawTest {

    @ParameterizedTest
    @ValueSource(strings = {"standing", "hand-on-calf", "roller"})
    void drawsTheSamePixels(String name) throws IOException {
        byte[] drawn = Illustrator.draw(scene(name), Fineness.DRAFT).png();
        Files.write(
                Files.createDirectories(Path.of("target/redrawn")).resolve(name + ".png"), drawn);

        BufferedImage expected = ImageIO.read(resource(name + ".png"));
        BufferedImage actual = ImageIO.read(new ByteArrayInputStream(drawn));

        assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
        assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
        assertThat(pixels(actual)).isEqualTo(pixels(expected));
    }

    private static Scene scene(String name) throws IOException {
        try (InputStream file = resource(name + ".yaml")) {
            var problems = new Problems();
            var reader = new SceneReader(PackagedContent.library().vocabulary(), problems);
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var read = reader.read(name + ".yaml", text);
            problems.throwIfAny();
            return read.orElseThrow().scene();
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(
                RedrawTest.class.getResourceAsStream("/illustration/" + file));
    }

    private static int[] pixels(BufferedImage image) {
        int width = image.getWidth();
        return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    }
}
