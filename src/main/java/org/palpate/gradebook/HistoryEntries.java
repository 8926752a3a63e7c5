package org.palpate.gradebook;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The stored history; there is no way to change or remove an entry. */
interface HistoryEntries extends Repository<HistoryEntry, UUID> {

    HistoryEntry save(HistoryEntry entry);

    List<HistoryEntry> findByAssignmentIdAndAccountIdOrderByChangedAtDesc(
            UUID assignmentId, UUID accountId);
}
