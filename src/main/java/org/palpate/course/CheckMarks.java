package org.palpate.course;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The stored answers to knowledge checks in assignments. */
interface CheckMarks extends Repository<CheckMark, UUID> {

    CheckMark saveAndFlush(CheckMark mark);

    void flush();

    List<CheckMark> findByAssignmentIdAndAccountId(UUID assignmentId, UUID accountId);
}
