package org.palpate.gradebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The stored adjustments. */
interface GradeAdjustments extends Repository<GradeAdjustment, UUID> {

    GradeAdjustment saveAndFlush(GradeAdjustment adjustment);

    Optional<GradeAdjustment> findByAssignmentIdAndAccountId(UUID assignmentId, UUID accountId);

    List<GradeAdjustment> findByAssignmentIdInAndAccountIdIn(
            Collection<UUID> assignmentIds, Collection<UUID> accountIds);
}
