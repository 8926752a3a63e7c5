package org.palpate.illustration.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.palpate.illustration.render.Quality;
import org.palpate.illustration.skeleton.Side;

class BodyMapDrawingTest {

    private static final int MOST_BYTES = 250_000;

    private final BodyMapDrawing drawing = new BodyMapDrawing(Quality.DRAFT);

    @Test
    void theBackShowsCalvesOfBothSidesAsPathsOfTheirOwn() {
        String svg = drawing.draw(BodyMapView.BACK, Side.LEFT);
        assertThat(svg.length()).isLessThan(MOST_BYTES);
        assertThat(ids(svg))
                .doesNotHaveDuplicates()
                .contains(
                        "back-gastrocnemius-left",
                        "back-gastrocnemius-right",
                        "back-soleus-left",
                        "back-piriformis-left",
                        "back-knee-hollow-right")
                .doesNotContain("back-patella-left", "back-plantar-fascia-left");
        assertThat(svg).doesNotContain("<image");
    }

    @Test
    void aViewOfOneLegShowsThatLegOnly() {
        assertThat(ids(drawing.draw(BodyMapView.INNER, Side.RIGHT)))
                .contains("inner-adductors-right", "inner-deltoid-ligament-right")
                .noneMatch(id -> id.endsWith("-left"));
    }

    @Test
    void theSolesShowThePlantarFascia() {
        assertThat(ids(drawing.draw(BodyMapView.SOLE, Side.LEFT)))
                .contains("sole-plantar-fascia-left", "sole-plantar-fascia-origin-right");
    }

    private static List<String> ids(String svg) {
        return Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
