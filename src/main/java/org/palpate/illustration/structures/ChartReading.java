package org.palpate.illustration.structures;

import org.jspecify.annotations.Nullable;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Side;

/** A rest point on whichever chart is asked for; the right leg is read through the mirror. */
final class ChartReading {

    private static final int CHARTS = LimbChart.values().length;

    private final Charts charts;
    private final Vec3 rest;
    private final @Nullable ChartPoint[] points = new @Nullable ChartPoint[CHARTS];

    ChartReading(Charts charts, Vec3 rest) {
        this.charts = charts;
        this.rest = Side.of(rest.x()) == Side.LEFT ? rest : rest.mirrored();
    }

    ChartPoint on(LimbChart chart) {
        ChartPoint known = points[chart.ordinal()];
        if (known == null) {
            known = charts.chart(chart).read(rest);
            points[chart.ordinal()] = known;
        }
        return known;
    }
}
