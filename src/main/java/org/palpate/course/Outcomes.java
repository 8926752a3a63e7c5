package org.palpate.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored outcomes. */
interface Outcomes extends Repository<Outcome, UUID> {

    Outcome saveAndFlush(Outcome outcome);

    void flush();

    Optional<Outcome> findByAssignmentIdAndAccountId(UUID assignmentId, UUID accountId);

    List<Outcome> findByAssignmentId(UUID assignmentId);

    List<Outcome> findByAccountId(UUID accountId);

    @Query(
            "from Outcome o where o.assignmentId in"
                    + " (select a.id from Assignment a where a.classId = :classId)")
    List<Outcome> ofClass(UUID classId);
}
