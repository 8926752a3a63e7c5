package org.palpate.course;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored assignments. */
interface Assignments extends Repository<Assignment, UUID> {

    Assignment saveAndFlush(Assignment assignment);

    void flush();

    Optional<Assignment> findById(UUID id);

    @Query("select distinct a.classId from Assignment a where a.id in :ids")
    List<UUID> classesOf(Collection<UUID> ids);

    @Query("from Assignment a where a.classId = :classId order by a.opensAt, a.createdAt, a.id")
    List<Assignment> ofClass(UUID classId);

    /** Those of the classes that somebody is in now as a student. */
    @Query(
            value =
                    """
                    select a.* from assignment a
                    join class_member m on m.class_id = a.class_id
                    where m.account_id = :account and m.role = 'STUDENT' and m.removed_at is null
                    and a.withdrawn_at is null
                    and (a.whole_class or exists (
                        select 1 from assignment_student s
                        where s.assignment_id = a.id and s.account_id = m.account_id))
                    """,
            nativeQuery = true)
    List<Assignment> ofStudent(UUID account);

    /** What has the editions of an origin in the classes that somebody teaches. */
    @Query(
            """
            select new org.palpate.course.ModuleUse(
                a.moduleEditionId, a.classId, c.name, a.title)
            from Assignment a
            join SchoolClass c on c.id = a.classId
            join StoredModuleEdition e on e.id = a.moduleEditionId
            join ClassMember m on m.classId = a.classId
            where e.origin = :origin and a.withdrawnAt is null
            and m.accountId = :teacher and m.role = INSTRUCTOR and m.removedAt is null
            order by c.name, a.title, a.id
            """)
    List<ModuleUse> uses(String origin, UUID teacher);

    /** Every exam that somebody may have attempts in, also in classes that they have left. */
    @Query(
            "from Assignment a where a.mode = EXAM and a.id in"
                    + " (select s.assignmentId from Sitting s where s.accountId = :account)")
    List<Assignment> examsSatBy(UUID account);
}
