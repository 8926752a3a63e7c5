package org.palpate.grading;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.DoseBand;

/**
 * What became of one dose field of a step.
 *
 * @param given null where the student left it open
 * @param quality 1 ideal, 0.5 accepted, 0 outside or unanswered
 * @param safe false where the value lies past its safe maximum
 */
public record DoseVerdict(DoseBand band, @Nullable Integer given, double quality, boolean safe) {}
