package org.palpate.illustration.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.palpate.illustration.geometry.Vec3;

class TracerTest {

    private static final Quality QUICK = new Quality(2, 2, 1);
    private static final Camera CAMERA =
            new Camera(new Vec3(0, .5, 3), new Vec3(0, .5, 0), Vec3.Y, 40, 120, 90);
    private static final Item BALL = StageFixtures.ball(new Vec3(0, .5, 0), .4, 0xE9C3A4, 1);

    @Test
    void measuresHowFarABallLies() {
        GeometryBuffer buffer = trace(BALL);
        int middle = buffer.height / 2 * buffer.width + buffer.width / 2;

        assertThat(buffer.depth[middle]).isCloseTo(2.6f, within(.01f));
        assertThat(buffer.normalZ[middle]).isCloseTo(1f, within(.01f));
        assertThat(buffer.colour[middle]).isEqualTo(0xE9C3A4);
        assertThat(buffer.item[0]).isEqualTo((short) -1);
    }

    @Test
    void picksTheFirstPointThatIsThere() {
        Surface frontCutAway =
                new Surface() {
                    @Override
                    public boolean isCut() {
                        return true;
                    }

                    @Override
                    public boolean isThere(Vec3 rest) {
                        return rest.z() < 0;
                    }

                    @Override
                    public void paint(Vec3 rest, Vec3 normal, Paint paint) {}
                };
        Stage whole = new Stage(List.of(BALL));
        Stage half =
                new Stage(List.of(StageFixtures.item(BALL.mesh(), frontCutAway, Material.SKIN, 1)));
        Vec3 eye = new Vec3(0, .5, 3);

        Vec3 front = Objects.requireNonNull(whole.pick(eye, new Vec3(0, 0, -2)));
        Vec3 back = Objects.requireNonNull(half.pick(eye, new Vec3(0, 0, -2)));

        assertThat(front.z()).isCloseTo(.4, within(.01));
        assertThat(back.z()).isCloseTo(-.4, within(.01));
        assertThat(whole.pick(eye, Vec3.Y)).isNull();
    }

    @Test
    void darkensTheFloorUnderABallAndFadesOut() {
        GeometryBuffer buffer = trace(BALL, StageFixtures.floor(.05));
        Tone tone = new Tone(buffer, Light.STUDIO);
        double darkest = 0;
        double atBorder = 0;
        for (int cell = 0; cell < buffer.size(); cell++) {
            darkest = Math.max(darkest, tone.floorShade(cell));
            if (cell % buffer.width == 0) {
                atBorder = Math.max(atBorder, tone.floorShade(cell));
            }
        }

        assertThat(darkest).isGreaterThan(.3);
        assertThat(atBorder).isZero();
    }

    @Test
    void leavesNoSpeckOfAStructure() {
        Camera wide = new Camera(CAMERA.eye(), CAMERA.target(), Vec3.Y, 40, 1200, 900);
        Item sliver = StageFixtures.striped(new Vec3(0, .5, 0), .4, -.3975, 1);
        GeometryBuffer buffer =
                Tracer.trace(new Stage(List.of(sliver)), wide, new Quality(1, 1, 1), Light.STUDIO);

        for (int cell = 0; cell < buffer.size(); cell++) {
            assertThat(buffer.isStructure(cell)).isFalse();
            assertThat(buffer.colour[cell]).isNotEqualTo(0xC8523F);
        }
    }

    @Test
    void inksTheOutlineAndNotTheMiddle() {
        GeometryBuffer buffer = trace(BALL);
        float[] ink = Ink.draw(buffer);
        int row = buffer.height / 2 * buffer.width;
        int first = 0;
        while (buffer.item[row + first] < 0) {
            first++;
        }

        assertThat(ink[row + first]).isGreaterThan(.9f);
        assertThat(ink[row + first - 6]).isZero();
        assertThat(ink[row + buffer.width / 2]).isZero();
    }

    @Test
    void paintsTheSamePixelsTwice() {
        int[] first = pixels();
        int[] second = pixels();

        assertThat(first).isEqualTo(second);
        assertThat(first[0]).isEqualTo(0xFF000000 | Shading.PAPER);
    }

    private static int[] pixels() {
        GeometryBuffer buffer = trace(BALL);
        BufferedImage image = Shading.paint(buffer, Ink.draw(buffer), Light.STUDIO, Shading.PAPER);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static GeometryBuffer trace(Item... items) {
        return Tracer.trace(new Stage(List.of(items)), CAMERA, QUICK, Light.STUDIO);
    }
}
