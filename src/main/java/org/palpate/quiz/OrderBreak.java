package org.palpate.quiz;

/**
 * A step stands ahead of another although a rule puts it behind.
 *
 * @param other position of the verdict on the other step
 */
public record OrderBreak(int other, String rule) {}
