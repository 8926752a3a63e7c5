package org.palpate.quiz;

import java.time.Instant;
import java.util.UUID;

/**
 * What one graded attempt in an assignment is worth.
 *
 * @param score 0 to 1
 */
public record AttemptMark(
        UUID attemptId,
        String caseId,
        Instant submittedAt,
        double score,
        boolean safe,
        boolean passed) {}
