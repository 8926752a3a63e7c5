package org.palpate.gradebook;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The stored comments. */
interface AttemptComments extends Repository<AttemptComment, UUID> {

    AttemptComment save(AttemptComment comment);

    List<AttemptComment> findByAttemptIdOrderByWrittenAt(UUID attemptId);

    List<AttemptComment> findByAttemptIdInOrderByWrittenAt(Collection<UUID> attemptIds);
}
