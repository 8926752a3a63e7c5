package org.palpate.grading;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.Category;
import org.palpate.planner.Triage;

/**
 * What a student built.
 *
 * @param triage null until answered
 * @param category null until answered
 * @param steps in the order of the session: by phase, and within a phase as placed
 * @param sessionsPerWeek null until answered
 */
public record TreatmentPlan(
        @Nullable Triage triage,
        @Nullable Category category,
        List<PlannedStep> steps,
        @Nullable Integer sessionsPerWeek) {

    /** A plan in which nothing has been answered. */
    public static final TreatmentPlan EMPTY = new TreatmentPlan(null, null, List.of(), null);

    public TreatmentPlan {
        steps = steps.stream().sorted(Comparator.comparing(PlannedStep::phase)).toList();
        if (sessionsPerWeek != null && (sessionsPerWeek < 0 || sessionsPerWeek > 14)) {
            throw new IllegalArgumentException(
                    "Sessions a week must lie between 0 and 14, not " + sessionsPerWeek);
        }
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
