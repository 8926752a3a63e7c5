package org.palpate.gradebook;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;

/**
 * One student's grade in one assignment.
 *
 * @param earned score of what the student did, 0 to 1; null where there is none
 * @param override score that an instructor set in its place; null where none did
 * @param safe null before the first case
 * @param done how many items of the module are done
 * @param version what the next change must name as the version that it changes
 */
public record GradeCell(
        UUID assignmentId,
        AccountId student,
        GradeStatus status,
        @Nullable Double earned,
        @Nullable Double override,
        @Nullable Boolean safe,
        int done,
        int total,
        boolean late,
        @Nullable Instant submittedAt,
        long version) {

    /** The version of a grade that nobody has adjusted yet. */
    public static final long UNTOUCHED = -1;

    /** The score that counts; null where there is none. */
    public @Nullable Double score() {
        return override == null ? earned : override;
    }

    /** The score where it goes into a mean; null where it does not. */
    public @Nullable Double countedScore() {
        return status == GradeStatus.EXCUSED || status == GradeStatus.NOT_ASSIGNED ? null : score();
    }

    public boolean isUnsafe() {
        return Boolean.FALSE.equals(safe);
    }

    public boolean isExcused() {
        return status == GradeStatus.EXCUSED;
    }
}
