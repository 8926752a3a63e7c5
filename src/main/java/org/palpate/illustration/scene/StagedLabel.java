package org.palpate.illustration.scene;

import org.palpate.illustration.geometry.Vec3;

/** A word and the point of the skin that it names. */
public record StagedLabel(String text, Vec3 point) {}
