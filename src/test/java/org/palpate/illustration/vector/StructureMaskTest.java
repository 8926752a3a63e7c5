package org.palpate.illustration.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StructureMaskTest {

    private final StructureMask mask = StructureMask.of(DrawingFixtures.drawing(400));

    @Test
    void measuresHalfOfABall() {
        StructureMask.Region region = mask.regions().getFirst();

        // Outline of the ball: tangent of asin(.4 / 3) over tan 20 degrees, times half the height.
        double radius = .4 / Math.sqrt(9 - .16) / StrictMath.tan(StrictMath.toRadians(20)) * 150;
        assertThat((double) region.pixels())
                .isCloseTo(StrictMath.PI * radius * radius / 2, within(60.0));
        assertThat(region.share()).isCloseTo(region.pixels() / 120_000.0, within(1e-4));
        assertThat(region.outline()).startsWith("M").endsWith("z");
    }

    @Test
    void namesAPointWellInside() {
        StructureMask.Region region = mask.regions().getFirst();
        int[] cells = mask.runs().cells();

        int cell = ((int) (region.y() / 4)) * mask.runs().width() + (int) (region.x() / 4);

        assertThat(region.x()).isBetween(150.0, 190.0);
        assertThat(region.y()).isCloseTo(150, within(12.0));
        assertThat(cells[cell]).isZero();
        assertThat(cells[0]).isEqualTo(MaskRuns.NOTHING);
    }

    @Test
    void tellsWhatTheFrameCuts() {
        assertThat(mask.parts())
                .containsExactly(
                        new FramedPart(1, "thing-1", -1, false, true),
                        new FramedPart(2, "thing-2", -1, true, true));
    }

    @Test
    void readsItsRunsAgain() {
        int[] cells = {-1, -1, 0, 0, 0, 2, -1, 1, 1, -1, -1, -1};

        MaskRuns runs = MaskRuns.of(4, 3, cells);

        assertThat(runs.runs()).isEqualTo("2.3a1c1.2b3.");
        assertThat(runs.cells()).isEqualTo(cells);
    }

    @Test
    void refusesRunsOfAnotherSize() {
        assertThatThrownBy(() -> new MaskRuns(2, 2, "3a").cells())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MaskRuns(2, 2, "5a").cells())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
