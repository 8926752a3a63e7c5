package org.palpate.course;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The stored editions of own cases. */
interface CaseEditions extends Repository<StoredCaseEdition, UUID> {

    StoredCaseEdition saveAndFlush(StoredCaseEdition edition);

    Optional<StoredCaseEdition> findById(UUID id);

    Optional<StoredCaseEdition> findFirstByOwnCaseIdOrderByNumberDesc(UUID ownCaseId);
}
