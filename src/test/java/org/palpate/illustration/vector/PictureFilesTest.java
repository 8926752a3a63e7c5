package org.palpate.illustration.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PictureFilesTest {

    private static final Drawing DRAWING = DrawingFixtures.drawing(1200);

    @Test
    void keepsTheWebPictureWithinItsLimit() {
        assertThat(HybridSvg.write(DRAWING, "a-").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(HybridSvg.LARGEST);
    }

    @Test
    void keepsTheThumbnailWithinItsLimit() throws IOException {
        byte[] bytes = Raster.thumbnail(DRAWING);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));

        assertThat(bytes).hasSizeLessThanOrEqualTo(Raster.LARGEST_THUMBNAIL);
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(300);
    }

    @Test
    void lowersTheQualityOfABusyPictureUntilItFits() {
        BufferedImage noise = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int i = 0; i < 300 * 200; i++) {
            noise.setRGB(i % 300, i / 300, random.nextInt(0x1000000));
        }

        assertThat(Jpeg.write(noise, 92)).hasSizeGreaterThan(50_000);
        assertThat(Jpeg.writeWithin(noise, 50_000)).hasSizeBetween(45_000, 50_000);
    }

    @Test
    void writesTheSameBytesTwice() {
        Drawing again = DrawingFixtures.drawing(1200);

        assertThat(HybridSvg.write(again, "a-")).isEqualTo(HybridSvg.write(DRAWING, "a-"));
        assertThat(LayeredSvg.write(again, "a-")).isEqualTo(LayeredSvg.write(DRAWING, "a-"));
        assertThat(Raster.png(again)).isEqualTo(Raster.png(DRAWING));
        assertThat(Raster.thumbnail(again)).isEqualTo(Raster.thumbnail(DRAWING));
    }

    @Test
    void givesEachPathItsOwnPrefixedId() {
        for (String svg :
                List.of(HybridSvg.write(DRAWING, "calf-"), LayeredSvg.write(DRAWING, "calf-"))) {
            List<String> ids =
                    Pattern.compile(" id=\"([^\"]+)\"")
                            .matcher(svg)
                            .results()
                            .map((MatchResult match) -> match.group(1))
                            .toList();

            assertThat(ids)
                    .doesNotHaveDuplicates()
                    .contains("calf-soleus-left", "calf-stroke-1", "calf-avoid-1")
                    .allMatch(id -> id.startsWith("calf-"));
        }
    }

    @Test
    void writesWellFormedXmlWithEscapedWords() throws Exception {
        for (String svg :
                List.of(HybridSvg.write(DRAWING, "a-"), LayeredSvg.write(DRAWING, "a-"))) {
            Document document =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));

            assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo("One < the other");
            assertThat(svg).contains("data-structure=\"soleus\" data-side=\"left\"");
            assertThat(svg).contains("<title>Soleus &amp; co</title>");
        }
    }

    @Test
    void placesWordsInsideTheFrameAndApart() {
        LabelPlacement placement = new LabelPlacement(DRAWING.buffer(), List.of(), List.of());

        Label first = placement.place("Soleus", 560, 440);
        Label second = placement.place("Gastrocnemius", 570, 450);

        for (Label label : List.of(first, second)) {
            assertThat(label.x() - label.width() / 2).isPositive();
            assertThat(label.x() + label.width() / 2).isLessThan(1200);
            assertThat(label.y()).isBetween(10.0, 890.0);
        }
        assertThat(first.overlaps(second)).isFalse();
    }

    @Test
    void pointsAnArrowAtTheEndOfItsLine() {
        Arrow arrow = DRAWING.marks().arrows().getFirst();
        ScreenLine line = arrow.lines().getFirst();

        double tipX = line.x(line.count() - 1);

        assertThat(arrow.shape().getBounds2D().getMaxX()).isBetween(tipX - .5, tipX + 3);
        assertThat(arrow.shape(2).getBounds2D().getHeight())
                .isGreaterThan(arrow.shape().getBounds2D().getHeight());
    }

    @Test
    void knowsTheLettersOfAnatomy() {
        assertThat(Lettering.knows("Gastrocnemius, medial head (45° - L5/S1): 'Q' 0-9")).isTrue();
    }
}
