package org.palpate.illustration.structures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Paint;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

class HighlightsTest {

    private static final Vec3 MID_CALF = new Vec3(.075, .35, -.068);
    private static final Vec3 THIGH_FRONT = new Vec3(.09, .73, .08);

    private final StructureAtlas atlas = StructureAtlas.of(Skeleton.of(1, 1.72));
    private final Paint paint = new Paint();

    @Test
    void paintsColourAndRegionOfTheStructureOnItsSideOnly() {
        var layer = layer(new Highlight("gastrocnemius", Side.LEFT, 10, Emphasis.TARGET));
        assertThat(layer.paint(MID_CALF, paint)).isTrue();
        assertThat(paint.region).isEqualTo(10);
        assertThat(paint.colour).isEqualTo(0xC8523F);
        assertThat(layer.paint(MID_CALF.mirrored(), paint)).isFalse();
    }

    @Test
    void laterStructuresLieOnTop() {
        var layer =
                layer(
                        new Highlight("soleus", Side.LEFT, 10, Emphasis.TARGET),
                        new Highlight("gastrocnemius", Side.LEFT, 11, Emphasis.TARGET));
        layer.paint(MID_CALF, paint);
        assertThat(paint.region).isEqualTo(11);
    }

    @Test
    void aGhostLetsWhatLiesAboveShowThrough() {
        layer(
                        new Highlight("rectus-femoris", Side.LEFT, 10, Emphasis.TARGET),
                        new Highlight("vastus-intermedius", Side.LEFT, 11, Emphasis.GHOST))
                .paint(THIGH_FRONT, paint);
        assertThat(paint.region).isEqualTo(11);
        // halfway between C8523F and 9A4A62, each channel to the nearest even
        assertThat(paint.colour).isEqualTo(0xB14E50);
    }

    @Test
    void contextIsPalerThanTheTarget() {
        layer(new Highlight("gastrocnemius", Side.LEFT, 10, Emphasis.CONTEXT))
                .paint(MID_CALF, paint);
        assertThat(paint.colour & 255).isGreaterThan(0x3F + 40);
    }

    @Test
    void aGroupIsOneRegion() {
        var layer = layer(new Highlight("calf", Side.LEFT, 10, Emphasis.TARGET));
        assertThat(layer.regions()).containsExactly(java.util.Map.entry(10, "calf"));
        assertThat(layer.paint(MID_CALF, paint)).isTrue();
    }

    private Highlights layer(Highlight... highlights) {
        return new Highlights(atlas, List.of(highlights));
    }
}
