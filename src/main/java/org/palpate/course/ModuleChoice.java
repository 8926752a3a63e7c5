package org.palpate.course;

/**
 * A module that can be assigned.
 *
 * @param origin how editions name it
 * @param own whether it is the instructor's own
 */
public record ModuleChoice(String origin, String title, boolean own) {}
