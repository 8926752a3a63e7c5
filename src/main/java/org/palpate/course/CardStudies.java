package org.palpate.course;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Which cards of assignments were opened. */
interface CardStudies extends Repository<CardStudy, UUID> {

    CardStudy saveAndFlush(CardStudy study);

    List<CardStudy> findByAssignmentIdAndAccountId(UUID assignmentId, UUID accountId);
}
