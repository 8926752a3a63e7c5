package org.palpate.illustration.scene;

/** A word with a line to a place. */
public record LabelMark(String text, Place place) {}
