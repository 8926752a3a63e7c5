package org.palpate.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.palpate.content.PictureEntry;
import org.palpate.planner.Side;

class PictureGalleryTest {

    private final PictureGallery gallery = TestPicturesConfiguration.gallery();

    @Test
    void findsTheDrawnPictureOfATechnique() {
        Picture picture = gallery.ofTechnique("deep-stripping").orElseThrow();

        assertThat(picture.title()).isEqualTo("Stripping the calf towards the knee");
        assertThat(picture.thumbnail())
                .matches("pictures/strip-calf\\.thumb\\.jpg\\?v=\\p{XDigit}{12}");
        assertThat(picture.drawing()).matches("pictures/strip-calf\\.svg\\?v=\\p{XDigit}{12}");
    }

    @Test
    void leavesOutWhatHasNotBeenDrawn() {
        assertThat(gallery.ofTechnique("kneading")).isEmpty();
        assertThat(gallery.picture("not-drawn")).isEmpty();
    }

    @Test
    void prefersThePictureThatNamesTheTechniqueFirst(@TempDir Path folder) throws IOException {
        for (String id : List.of("calf", "shin")) {
            Files.writeString(folder.resolve(id + ".svg"), "<svg/>");
            Files.writeString(folder.resolve(id + ".thumb.jpg"), "");
        }

        var two =
                new PictureGallery(
                        List.of(
                                text("calf", "flushing", "deep-stripping", "kneading"),
                                text("shin", "deep-stripping")),
                        DrawnFiles.in(folder.toUri().toString()));

        assertThat(two.ofTechnique("deep-stripping")).map(Picture::id).contains("shin");
        assertThat(two.ofTechnique("kneading")).map(Picture::id).contains("calf");
    }

    @Test
    void readsWhatCanBeChosenFromTheSheetsOfTheBodyMap() {
        List<BodyMapSheet> sheets = gallery.bodyMap();

        assertThat(sheets)
                .extracting(BodyMapSheet::view)
                .containsExactly(
                        BodyView.FRONT, BodyView.BACK, BodyView.OUTER_SIDE, BodyView.OUTER_SIDE);
        assertThat(sheets)
                .extracting(BodyMapSheet::leg)
                .containsExactly(null, null, Side.LEFT, Side.RIGHT);
        assertThat(sheets.getFirst().places())
                .contains(
                        new BodyPlace("patella", Side.LEFT),
                        new BodyPlace("rectus-femoris", Side.RIGHT))
                .hasSize(6);
        assertThat(sheets.getLast().address()).startsWith("pictures/bodymap-outer-right.svg?v=");
    }

    @Test
    void readsPlacesWithoutASide() {
        var sheet =
                BodyMapSheet.of(
                        BodyView.SOLE,
                        null,
                        "address",
                        "<path class=\"structure\" data-structure=\"sacrum\" d=\"M0 0\"/>");

        assertThat(sheet.places()).containsExactly(new BodyPlace("sacrum", null));
    }

    @Test
    void knowsNoPlaceOnBothSides() {
        assertThatThrownBy(() -> new BodyPlace("soleus", Side.BOTH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isEmptyWhereNothingHasBeenDrawn() {
        var empty = new PictureGallery(List.of(), DrawnFiles.in("classpath*:no/such/folder/"));

        assertThat(empty.bodyMap()).isEmpty();
        assertThat(empty.ofTechnique("deep-stripping")).isEmpty();
    }

    private static PictureEntry text(String id, String... techniques) {
        return TestPicturesConfiguration.entry(id, "Title", "Caption", "Alternative", techniques);
    }
}
