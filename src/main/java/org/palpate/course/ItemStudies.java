package org.palpate.course;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Which lessons and cards of assignments were studied. */
interface ItemStudies extends Repository<ItemStudy, UUID> {

    ItemStudy saveAndFlush(ItemStudy study);

    List<ItemStudy> findByAssignmentIdAndAccountId(UUID assignmentId, UUID accountId);
}
