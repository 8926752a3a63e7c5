package org.palpate.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored modules of instructors. */
interface OwnModules extends Repository<OwnModule, UUID> {

    OwnModule saveAndFlush(OwnModule module);

    void flush();

    Optional<OwnModule> findById(UUID id);

    @Query("from OwnModule m where m.ownerId = :owner order by m.updatedAt desc, m.id")
    List<OwnModule> of(UUID owner);
}
