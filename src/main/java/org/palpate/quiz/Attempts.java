package org.palpate.quiz;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.palpate.account.Owner;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.Owner.VisitorOwner;

/** The stored attempts. */
interface Attempts extends Repository<Attempt, UUID> {

    String ITEM =
            """
            select new org.palpate.quiz.AttemptListItem(
                a.id, a.caseId, a.caseTitle, a.submittedAt, a.score, a.safe, a.passed)
            from Attempt a
            """;

    String OWNED = "(a.accountId = :account or a.visitorId = :visitor)";

    String GRADED_BY_OWNER =
            "where a.status = GRADED and (a.assignmentId is null or a.assignmentId not in"
                    + " :concealed) and "
                    + OWNED;

    String NEWEST_FIRST = " order by a.submittedAt desc, a.id";

    Attempt saveAndFlush(Attempt attempt);

    void delete(Attempt attempt);

    void flush();

    Optional<Attempt> findById(UUID id);

    @Query("from Attempt a where a.openCase = :caseId and a.openIn = :place and " + OWNED)
    Optional<Attempt> openDraft(
            @Nullable UUID account, @Nullable UUID visitor, String caseId, String place);

    boolean existsByAssignmentId(UUID assignmentId);

    @Query("from Attempt a where a.openIn = :place and a.accountId = :account order by a.startedAt")
    List<Attempt> openDraftsIn(String place, UUID account);

    @Query(
            """
            select count(a) from Attempt a where a.status = GRADED
            and a.assignmentId = :assignment and a.accountId = :account and a.caseId = :caseId
            """)
    int countGraded(UUID assignment, UUID account, String caseId);

    @Query(
            """
            select new org.palpate.quiz.AttemptMark(
                a.id, a.caseId, a.submittedAt, a.score, a.safe, a.passed)
            from Attempt a where a.status = GRADED
            and a.assignmentId = :assignment and a.accountId = :account
            order by a.submittedAt, a.id
            """)
    List<AttemptMark> marks(UUID assignment, UUID account);

    String REVIEWED =
            """
            select new org.palpate.quiz.ReviewedAttempt(
                a.id, a.assignmentId, a.accountId, a.caseId, a.caseTitle, a.startedAt,
                a.submittedAt, a.score, a.contentScore, a.orderScore, a.safe, a.passed,
                a.contentVersion)
            from Attempt a where a.status = GRADED
            """;

    String OLDEST_FIRST = " order by a.submittedAt, a.id";

    @Query(REVIEWED + " and a.assignmentId is not null and a.id = :id")
    Optional<ReviewedAttempt> reviewedOne(UUID id);

    @Query(REVIEWED + " and a.assignmentId in :assignments" + OLDEST_FIRST)
    List<ReviewedAttempt> reviewed(Collection<UUID> assignments);

    @Query(REVIEWED + " and a.assignmentId = :assignment and a.accountId = :account" + OLDEST_FIRST)
    List<ReviewedAttempt> reviewed(UUID assignment, UUID account);

    @Query(
            """
            select new org.palpate.quiz.StoredVerdict(
                a.id, index(v), v.kind, v.verdict, v.techniqueId, v.structureId, v.rules,
                v.weight, v.credit, v.expectation, v.quality, v.doses, v.sideMissed,
                v.orderBroken, v.aheadOf, v.unsafe)
            from Attempt a join a.verdicts v
            where a.assignmentId in :assignments
            order by a.submittedAt, a.id, index(v)
            """)
    List<StoredVerdict> verdictsIn(Collection<UUID> assignments);

    @Query(
            """
            select new org.palpate.quiz.OpenWork(
                a.id, a.accountId, a.caseId, a.startedAt, a.updatedAt)
            from Attempt a where a.assignmentId = :assignment and a.status = DRAFT
            order by a.updatedAt, a.id
            """)
    List<OpenWork> openWork(UUID assignment);

    @Query(
            """
            select new org.palpate.quiz.OpenDraft(a.id, a.caseId, a.updatedAt)
            from Attempt a where a.openIn = 'practice' and
            """
                    + OWNED)
    List<OpenDraft> openDrafts(@Nullable UUID account, @Nullable UUID visitor);

    @Query(
            value = ITEM + GRADED_BY_OWNER + NEWEST_FIRST,
            countQuery = "select count(a) from Attempt a " + GRADED_BY_OWNER)
    Page<AttemptListItem> history(
            @Nullable UUID account,
            @Nullable UUID visitor,
            Collection<UUID> concealed,
            Pageable page);

    @Query(ITEM + GRADED_BY_OWNER + NEWEST_FIRST)
    List<AttemptListItem> graded(
            @Nullable UUID account, @Nullable UUID visitor, Collection<UUID> concealed);

    @Query("from Attempt a where a.visitorId = :visitor")
    List<Attempt> ofVisitor(UUID visitor);

    @Modifying
    @Query("delete from Attempt a where a.visitorId is not null and a.updatedAt < :limit")
    int deleteVisitorsBefore(Instant limit);

    default Optional<Attempt> openDraft(Owner owner, String caseId, @Nullable UUID assignmentId) {
        return openDraft(accountOf(owner), visitorOf(owner), caseId, Attempt.placeOf(assignmentId));
    }

    default List<OpenDraft> openDrafts(Owner owner) {
        return openDrafts(accountOf(owner), visitorOf(owner));
    }

    default Page<AttemptListItem> history(Owner owner, Set<UUID> concealed, Pageable page) {
        return history(accountOf(owner), visitorOf(owner), atLeastOne(concealed), page);
    }

    default List<AttemptListItem> graded(Owner owner, Set<UUID> concealed) {
        return graded(accountOf(owner), visitorOf(owner), atLeastOne(concealed));
    }

    /** A list in a query must not be empty; no assignment has this id. */
    private static Set<UUID> atLeastOne(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(new UUID(0, 0)) : ids;
    }

    private static @Nullable UUID accountOf(Owner owner) {
        return owner instanceof AccountOwner(var account) ? account.value() : null;
    }

    private static @Nullable UUID visitorOf(Owner owner) {
        return owner instanceof VisitorOwner(var visitor) ? visitor : null;
    }
}
