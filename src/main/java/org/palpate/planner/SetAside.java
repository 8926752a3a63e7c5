package org.palpate.planner;

/**
 * A step that some rules ask for and a stronger one took away.
 *
 * @param step what was asked for
 * @param layer the line of the precedence list that decided
 * @param rule the rule that took it away
 */
public record SetAside(ExpectedStep step, Layer layer, String rule) {}
