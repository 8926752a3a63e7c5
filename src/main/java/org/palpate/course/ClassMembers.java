package org.palpate.course;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is and was in which class. */
interface ClassMembers extends Repository<ClassMember, UUID> {

    ClassMember saveAndFlush(ClassMember member);

    void flush();

    Optional<ClassMember> findByClassIdAndAccountId(UUID classId, UUID accountId);

    List<ClassMember> findByClassId(UUID classId);

    List<ClassMember> findByClassIdIn(Collection<UUID> classIds);

    /** Locks the instructors, so that two of them cannot remove each other at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            from ClassMember m
            where m.classId = :classId and m.role = INSTRUCTOR and m.removedAt is null
            order by m.id
            """)
    List<ClassMember> lockInstructors(UUID classId);

    @Query(
            """
            select count(m) > 0 from ClassMember m
            where m.classId = :classId and m.accountId = :accountId and m.role = :role
                and m.removedAt is null
            """)
    boolean isIn(UUID classId, UUID accountId, ClassRole role);
}
