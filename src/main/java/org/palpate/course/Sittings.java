package org.palpate.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored sittings. */
interface Sittings extends Repository<Sitting, UUID> {

    Sitting saveAndFlush(Sitting sitting);

    Optional<Sitting> findById(UUID id);

    Optional<Sitting> findByAssignmentIdAndAccountId(UUID assignmentId, UUID accountId);

    List<Sitting> findByAssignmentId(UUID assignmentId);

    List<Sitting> findByAccountId(UUID accountId);

    boolean existsByAssignmentId(UUID assignmentId);

    @Query("select s.id from Sitting s where s.handedInAt is null and s.endsAt <= :now")
    List<UUID> runOut(Instant now);
}
