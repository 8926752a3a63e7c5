package org.palpate.gradebook;

import java.time.Instant;
import java.util.UUID;

/**
 * Where an attempt behind a figure is found.
 *
 * @param score 0 to 1
 */
public record AttemptSource(
        UUID attemptId,
        UUID classId,
        String student,
        String caseTitle,
        Instant submittedAt,
        double score,
        boolean safe) {}
