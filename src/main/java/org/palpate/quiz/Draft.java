package org.palpate.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.palpate.grading.TreatmentPlan;

/**
 * An attempt that is being worked on.
 *
 * @param version what the next save must name as the version that it changes
 * @param dropped sentences about parts of an older draft that Palpate no longer knows; mostly empty
 */
public record Draft(
        UUID id,
        String caseId,
        TreatmentPlan plan,
        long version,
        Instant startedAt,
        Instant updatedAt,
        List<String> dropped) {

    public Draft {
        dropped = List.copyOf(dropped);
    }
}
