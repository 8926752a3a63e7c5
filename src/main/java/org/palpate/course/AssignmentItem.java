package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

/**
 * One assignment in the list of its class.
 *
 * @param module title of the module
 * @param students how many have it
 * @param begun how many have handed in or answered anything
 * @param finished how many have done everything
 * @param passed how many have passed
 * @param working how many sit the exam now
 * @param released whether students may see results by now
 */
public record AssignmentItem(
        UUID id,
        UUID moduleEditionId,
        String title,
        String module,
        AssignmentWindow window,
        AssignmentMode mode,
        boolean wholeClass,
        int students,
        int begun,
        int finished,
        int passed,
        int working,
        boolean released,
        boolean withdrawn) {

    /** Whether it is an exam that is over, and whose students wait for their results. */
    public boolean waitsForRelease(Instant now) {
        return mode == AssignmentMode.EXAM
                && !released
                && begun > 0
                && working == 0
                && (window.isClosed(now) || window.isAfterDue(now));
    }
}
