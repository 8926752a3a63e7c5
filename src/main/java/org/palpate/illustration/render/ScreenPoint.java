package org.palpate.illustration.render;

/**
 * Where a point of the stage falls on the picture, in pixels from the top left, and how far ahead
 * it lies in metres.
 */
public record ScreenPoint(double x, double y, double depth) {}
