package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a student has done with one item of a module.
 *
 * @param graded whether items of its kind count in the score
 * @param score of the try that counts, 0 to 1; null where nothing was tried or nothing is graded
 * @param safe of the try that counts; null for what is no case
 * @param countedAt when the try that counts was made
 * @param attemptId the attempt that counts; null for what is no case
 */
public record ItemResult(
        boolean graded,
        boolean done,
        @Nullable Double score,
        @Nullable Boolean safe,
        @Nullable Instant countedAt,
        int tries,
        @Nullable UUID attemptId) {

    static ItemResult studied(boolean done) {
        return new ItemResult(false, done, null, null, null, 0, null);
    }

    static ItemResult untried() {
        return new ItemResult(true, false, null, null, null, 0, null);
    }
}
