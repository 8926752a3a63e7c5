package org.palpate.course;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored answers to knowledge checks in assignments. */
interface CheckMarks extends Repository<CheckMark, UUID> {

    CheckMark saveAndFlush(CheckMark mark);

    void flush();

    List<CheckMark> findByAssignmentIdAndAccountId(UUID assignmentId, UUID accountId);

    /** Whoever still sits an exam can change an answer. */
    @Query(
            """
            from CheckMark m where m.assignmentId in
                (select a.id from Assignment a where a.classId = :schoolClass and a.id in :assignments)
            and not exists (
                select s from Sitting s
                where s.assignmentId = m.assignmentId and s.accountId = m.accountId
                and s.handedInAt is null and (s.endsAt is null or s.endsAt > :now))
            order by m.answeredAt, m.id
            """)
    List<CheckMark> settled(UUID schoolClass, Collection<UUID> assignments, Instant now);
}
