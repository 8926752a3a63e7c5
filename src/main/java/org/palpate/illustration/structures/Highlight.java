package org.palpate.illustration.structures;

import org.palpate.illustration.skeleton.Side;

/**
 * One structure to be drawn on the skin.
 *
 * @param structure a structure's or a group's id
 * @param region the number that its points get; see {@link
 *     org.palpate.illustration.render.Paint#FIRST_STRUCTURE}
 */
public record Highlight(String structure, Side side, int region, Emphasis emphasis) {}
