package org.palpate.grading;

import org.palpate.planner.Phase;
import org.palpate.planner.Step;

/** A step where the student placed it. */
public record PlannedStep(Phase phase, Step step) {}
