package org.palpate.course;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.content.CourseModule;

/**
 * One assignment as whoever teaches the class sees it.
 *
 * @param version what the next change must name as the version that it changes
 * @param begun whether any student has begun it
 * @param exceptions what is different for single students
 * @param releasedAt when the results of an exam were released by hand; null where they were not
 * @param released whether students may see results by now
 * @param withdrawn whether students no longer see it
 */
public record AssignmentDetails(
        UUID id,
        long version,
        UUID classId,
        CourseModule module,
        AssignmentTerms terms,
        boolean begun,
        Map<AccountId, StudentException> exceptions,
        @Nullable Instant releasedAt,
        boolean released,
        boolean withdrawn) {

    public AssignmentDetails {
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isExam() {
        return terms.mode() == AssignmentMode.EXAM;
    }
}
