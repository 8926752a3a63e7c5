package org.palpate.course;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The stored editions of modules. */
interface ModuleEditions extends Repository<StoredModuleEdition, UUID> {

    StoredModuleEdition saveAndFlush(StoredModuleEdition edition);

    Optional<StoredModuleEdition> findById(UUID id);

    List<StoredModuleEdition> findByIdIn(Collection<UUID> ids);

    Optional<StoredModuleEdition> findFirstByOriginOrderByNumberDesc(String origin);

    List<StoredModuleEdition> findByOriginOrderByNumberDesc(String origin);
}
