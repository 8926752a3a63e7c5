package org.palpate.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored classes. */
interface SchoolClasses extends Repository<SchoolClass, UUID> {

    SchoolClass saveAndFlush(SchoolClass schoolClass);

    void flush();

    Optional<SchoolClass> findById(UUID id);

    Optional<SchoolClass> findByJoinCode(String code);

    boolean existsByJoinCode(String code);

    @Query("from SchoolClass c order by lower(c.name), c.id")
    List<SchoolClass> all();

    @Query(
            """
            select c from SchoolClass c, ClassMember m
            where m.classId = c.id and m.accountId = :account and m.role = :role
                and m.removedAt is null
            order by lower(c.name), c.id
            """)
    List<SchoolClass> of(UUID account, ClassRole role);
}
