package org.palpate.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where own cases are published. */
interface CasePublications extends Repository<CasePublication, UUID> {

    /** A row of a native query. */
    interface ClassRow {
        UUID getId();

        String getName();
    }

    /** A row of a native query. */
    interface PublishedRow {
        UUID getEdition();

        String getClasses();
    }

    CasePublication saveAndFlush(CasePublication publication);

    void delete(CasePublication publication);

    void flush();

    Optional<CasePublication> findByClassIdAndOwnCaseId(UUID classId, UUID ownCaseId);

    List<CasePublication> findByOwnCaseId(UUID ownCaseId);

    /** The classes that somebody teaches and that are not archived. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select c.id as id, c.name as name from school_class c
                    join class_member m on m.class_id = c.id
                    where m.account_id = :account and m.role = 'INSTRUCTOR'
                        and m.removed_at is null and c.archived_at is null
                    order by lower(c.name), c.id
                    """)
    List<ClassRow> classesTaughtBy(UUID account);

    /**
     * Whether a class that somebody belongs to has the case of an edition, in that edition or a
     * later one: a plan that was begun before the author's change can be finished.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select count(*) > 0 from case_publication p
                    join case_edition shown on shown.id = p.case_edition_id
                    join case_edition asked on asked.own_case_id = p.own_case_id
                    join class_member m on m.class_id = p.class_id
                    where asked.id = :edition and shown.number >= asked.number
                        and m.account_id = :account and m.removed_at is null
                    """)
    boolean isOpenTo(UUID account, UUID edition);

    /** The editions that the classes of a student practise with, the newest first. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select p.case_edition_id as edition, min(c.name) as classes
                    from case_publication p
                    join school_class c on c.id = p.class_id
                    join class_member m on m.class_id = p.class_id
                    where m.account_id = :account and m.role = 'STUDENT'
                        and m.removed_at is null and c.archived_at is null
                    group by p.case_edition_id
                    order by max(p.published_at) desc, p.case_edition_id
                    """)
    List<PublishedRow> publishedTo(UUID account);
}
