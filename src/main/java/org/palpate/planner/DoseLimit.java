package org.palpate.planner;

/**
 * The most that one dose field may reach, whatever step it belongs to.
 *
 * @param acceptedTo highest value of any credit
 * @param safeTo highest value that cannot hurt this client
 */
public record DoseLimit(
        StepPattern pattern,
        DoseField field,
        int acceptedTo,
        int safeTo,
        Layer layer,
        String rule) {

    /** Whether the step goes past what is safe. */
    public boolean isExceededBy(Step step) {
        return step.dose().has(field)
                && step.dose().require(field) > safeTo
                && pattern.catches(step);
    }
}
