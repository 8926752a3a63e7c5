package org.palpate.illustration.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.util.List;

import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void enclosesTheAreaOfADisc() {
        List<double[]> lines = Contours.of(disc(30), .5);

        assertThat(lines).hasSize(1);
        assertThat(Math.abs(Contours.area(lines.getFirst())))
                .isCloseTo(StrictMath.PI * 30 * 30, within(10.0));
    }

    @Test
    void closesAlongThePicturesEdge() {
        float[] full = new float[12];
        java.util.Arrays.fill(full, 1);

        List<double[]> lines = Contours.of(Mask.whole(4, 3, full), .5);

        assertThat(lines).hasSize(1);
        assertThat(Math.abs(Contours.area(lines.getFirst())))
                .isCloseTo(12 - 4 * .125, within(1e-9));
    }

    @Test
    void tracesAHoleTheOtherWayRound() {
        Mask disc = disc(30);
        for (int i = 0; i < disc.values().length; i++) {
            double dx = i % 80 + .5 - 40;
            double dy = Math.floorDiv(i, 80) + .5 - 40;
            if (dx * dx + dy * dy < 100) {
                disc.values()[i] = 0;
            }
        }

        List<double[]> lines = Contours.of(disc, .5);

        assertThat(lines).hasSize(2);
        assertThat(Contours.area(lines.get(0)) * Contours.area(lines.get(1))).isNegative();
    }

    @Test
    void fitsCurvesWithinTheError() {
        double[] line = Contours.of(disc(30), .5).getFirst();

        List<Cubic> curves = CurveFit.closed(line, .3, 60);

        assertThat(curves.size()).isBetween(2, 12);
        for (Cubic curve : curves) {
            for (double t = 0; t <= 1; t += .1) {
                double dx = curve.x(t) - 40;
                double dy = curve.y(t) - 40;
                assertThat(Math.sqrt(dx * dx + dy * dy)).isCloseTo(30, within(.5));
            }
        }
        assertThat(curves.getLast().endX()).isEqualTo(curves.getFirst().startX());
    }

    @Test
    void keepsTheCornersOfASquare() {
        float[] square = new float[40 * 40];
        for (int i = 0; i < square.length; i++) {
            boolean inside = i % 40 >= 10 && i % 40 < 30 && i / 40 >= 10 && i / 40 < 30;
            square[i] = inside ? 1 : 0;
        }

        List<Cubic> curves =
                CurveFit.closed(Contours.of(Mask.whole(40, 40, square), .5).getFirst(), .5, 55);

        assertThat(curves).hasSize(4);
    }

    @Test
    void writesShortRelativePaths() {
        Path2D path = new Path2D.Double();
        path.moveTo(10, 20.04);
        path.lineTo(10.5, 19);
        path.lineTo(10.25, 19);
        path.curveTo(11, 19, 12, 18.5, 12, 17);
        path.closePath();

        assertThat(PathData.of(path)).isEqualTo("M10 20l.5-1-.2 0c.7 0 1.7-.5 1.7-2z");
    }

    @Test
    void writesNumbersWithoutNeedlessSigns() {
        assertThat(PathData.number(.04)).isEqualTo("0");
        assertThat(PathData.number(-.5)).isEqualTo("-.5");
        assertThat(PathData.number(12)).isEqualTo("12");
        assertThat(PathData.number(-3.26)).isEqualTo("-3.3");
    }

    /** A disc around the middle of 80 by 80 cells, soft at its edge. */
    private static Mask disc(double radius) {
        float[] values = new float[80 * 80];
        for (int i = 0; i < values.length; i++) {
            double dx = i % 80 + .5 - 40;
            double dy = Math.floorDiv(i, 80) + .5 - 40;
            values[i] = (float) Math.clamp(radius + .5 - Math.sqrt(dx * dx + dy * dy), 0, 1);
        }
        return Mask.whole(80, 80, values);
    }
}
