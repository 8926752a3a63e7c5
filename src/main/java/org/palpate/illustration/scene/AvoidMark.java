package org.palpate.illustration.scene;

/**
 * A dashed ring around what has to be left alone.
 *
 * @param radius in metres
 */
public record AvoidMark(Place place, double radius, String label) {}
