package org.palpate.gradebook;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

import org.palpate.account.AccountId;

/** The stored history; there is no way to change or remove an entry. */
interface HistoryEntries extends Repository<HistoryEntry, UUID> {

    HistoryEntry save(HistoryEntry entry);

    List<HistoryEntry> findByAssignmentIdAndAccountIdOrderByChangedAtDesc(
            UUID assignmentId, UUID accountId);

    /** Every change of a student's grade in an assignment, the newest first. */
    default List<GradeChange> changes(UUID assignmentId, AccountId student) {
        return findByAssignmentIdAndAccountIdOrderByChangedAtDesc(assignmentId, student.value())
                .stream()
                .map(HistoryEntry::toRecord)
                .toList();
    }
}
