package org.palpate.illustration.structures;

/**
 * A point of the skin on a chart, in metres.
 *
 * @param x across: the way around a limb, or sideways on a flat chart
 * @param y along the limb
 * @param around the length after which {@code x} comes back to the same place; 0 on a flat chart
 * @param room how far the point lies within the chart's own part of the body; negative beyond it
 */
record ChartPoint(double x, double y, double around, double room) {}
