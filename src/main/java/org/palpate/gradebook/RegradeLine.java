package org.palpate.gradebook;

import java.util.List;
import java.util.UUID;

import org.palpate.course.ClassStudent;

/**
 * What a regrade would change for one attempt.
 *
 * @param versionBefore what gave the grade which counts: the version of the rules, and the edition
 *     of an own case
 * @param versionAfter what would give the new grade
 */
public record RegradeLine(
        UUID attemptId,
        ClassStudent student,
        String caseTitle,
        String versionBefore,
        String versionAfter,
        Standing before,
        Standing after,
        List<VerdictChange> changes) {

    /** What a grade comes to. */
    public record Standing(double score, boolean safe, boolean passed) {}

    public RegradeLine {
        changes = List.copyOf(changes);
    }

    /** Whether the score, the safety or the passing would be another. */
    public boolean changesTheGrade() {
        return !before.equals(after);
    }
}
