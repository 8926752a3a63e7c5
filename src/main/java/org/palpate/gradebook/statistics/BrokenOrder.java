package org.palpate.gradebook.statistics;

/**
 * An order that one plan breaks.
 *
 * @param before what belongs first
 * @param after what stands ahead of it
 */
public record BrokenOrder(ElementKey before, ElementKey after, String rule) {}
