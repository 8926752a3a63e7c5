package org.palpate.quiz;

import java.time.Instant;
import java.util.UUID;

/**
 * One graded attempt in a history.
 *
 * @param title title of the case when it was graded
 * @param score 0 to 1
 */
public record AttemptListItem(
        UUID id,
        String caseId,
        String title,
        Instant submittedAt,
        double score,
        boolean safe,
        boolean passed) {}
