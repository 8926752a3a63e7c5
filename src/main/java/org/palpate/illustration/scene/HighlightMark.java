package org.palpate.illustration.scene;

import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.structures.Emphasis;

/** A structure to be shown in colour. */
public record HighlightMark(String structure, Side side, Emphasis emphasis) {}
