package org.palpate.gradebook;

import java.util.List;
import java.util.UUID;

/**
 * What instructors said and did about a student's work in one assignment.
 *
 * @param changes of the grade, the newest first
 * @param remarks on attempts, the oldest first
 */
public record AssignmentFeedback(List<GradeChange> changes, List<OnAttempt> remarks) {

    static final AssignmentFeedback NONE = new AssignmentFeedback(List.of(), List.of());

    /**
     * A comment and where it belongs.
     *
     * @param title of the case
     */
    public record OnAttempt(UUID attemptId, String title, AttemptRemark remark) {}

    public AssignmentFeedback {
        changes = List.copyOf(changes);
        remarks = List.copyOf(remarks);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && remarks.isEmpty();
    }
}
