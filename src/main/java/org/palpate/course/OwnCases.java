package org.palpate.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored cases of instructors. */
interface OwnCases extends Repository<OwnCase, UUID> {

    OwnCase saveAndFlush(OwnCase ownCase);

    void flush();

    Optional<OwnCase> findById(UUID id);

    @Query("from OwnCase c where c.ownerId = :owner order by c.updatedAt desc, c.id")
    List<OwnCase> of(UUID owner);
}
