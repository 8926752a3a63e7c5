package org.palpate.planner;

/**
 * One expected step comes before another.
 *
 * @param before index of the earlier step in the protocol
 * @param after index of the later step in the protocol
 */
public record OrderEdge(int before, int after, String rule) {}
