package org.palpate.illustration.structures;

import java.util.EnumMap;
import java.util.Map;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Side;

/** A rest point on whichever chart is asked for; the right leg is read through the mirror. */
final class ChartReading {

    private final Charts charts;
    private final Vec3 rest;
    private final Map<LimbChart, ChartPoint> points = new EnumMap<>(LimbChart.class);

    ChartReading(Charts charts, Vec3 rest) {
        this.charts = charts;
        this.rest = Side.of(rest.x()) == Side.LEFT ? rest : rest.mirrored();
    }

    ChartPoint on(LimbChart chart) {
        return points.computeIfAbsent(chart, name -> charts.chart(name).read(rest));
    }
}
