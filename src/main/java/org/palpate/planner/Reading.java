package org.palpate.planner;

/**
 * A fact that nobody told and a rule worked out.
 *
 * @param fact name of the fact, such as {@code injury.stage}
 * @param value its value
 * @param rule the rule that says so
 */
public record Reading(String fact, String value, String rule) {}
