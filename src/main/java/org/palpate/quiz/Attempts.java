package org.palpate.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    String GRADED_BY_OWNER = "where a.status = GRADED and " + OWNED;

    String NEWEST_FIRST = " order by a.submittedAt desc, a.id";

    Attempt saveAndFlush(Attempt attempt);

    void delete(Attempt attempt);

    void flush();

    Optional<Attempt> findById(UUID id);

    @Query("from Attempt a where a.openCase = :caseId and " + OWNED)
    Optional<Attempt> openDraft(@Nullable UUID account, @Nullable UUID visitor, String caseId);

    @Query(
            """
            select new org.palpate.quiz.OpenDraft(a.id, a.caseId, a.updatedAt)
            from Attempt a where a.openCase is not null and
            """
                    + OWNED)
    List<OpenDraft> openDrafts(@Nullable UUID account, @Nullable UUID visitor);

    @Query(
            value = ITEM + GRADED_BY_OWNER + NEWEST_FIRST,
            countQuery = "select count(a) from Attempt a " + GRADED_BY_OWNER)
    Page<AttemptListItem> history(@Nullable UUID account, @Nullable UUID visitor, Pageable page);

    @Query(ITEM + GRADED_BY_OWNER + NEWEST_FIRST)
    List<AttemptListItem> graded(@Nullable UUID account, @Nullable UUID visitor);

    @Query("from Attempt a where a.visitorId = :visitor")
    List<Attempt> ofVisitor(UUID visitor);

    @Modifying
    @Query("delete from Attempt a where a.visitorId is not null and a.updatedAt < :limit")
    int deleteVisitorsBefore(Instant limit);

    default Optional<Attempt> openDraft(Owner owner, String caseId) {
        return openDraft(accountOf(owner), visitorOf(owner), caseId);
    }

    default List<OpenDraft> openDrafts(Owner owner) {
        return openDrafts(accountOf(owner), visitorOf(owner));
    }

    default Page<AttemptListItem> history(Owner owner, Pageable page) {
        return history(accountOf(owner), visitorOf(owner), page);
    }

    default List<AttemptListItem> graded(Owner owner) {
        return graded(accountOf(owner), visitorOf(owner));
    }

    private static @Nullable UUID accountOf(Owner owner) {
        return owner instanceof AccountOwner(var account) ? account.value() : null;
    }

    private static @Nullable UUID visitorOf(Owner owner) {
        return owner instanceof VisitorOwner(var visitor) ? visitor : null;
    }
}
