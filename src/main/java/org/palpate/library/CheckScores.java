package org.palpate.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The best answers that people have given to knowledge checks. */
interface CheckScores extends Repository<CheckScore, UUID> {

    String OWNED = "(s.accountId = :account or s.visitorId = :visitor)";

    CheckScore saveAndFlush(CheckScore score);

    void delete(CheckScore score);

    void flush();

    @Query("from CheckScore s where " + OWNED)
    List<CheckScore> of(@Nullable UUID account, @Nullable UUID visitor);

    @Query("from CheckScore s where s.lessonId = :lessonId and s.checkId = :checkId and " + OWNED)
    Optional<CheckScore> of(
            @Nullable UUID account, @Nullable UUID visitor, String lessonId, String checkId);

    @Modifying
    @Query("delete from CheckScore s where s.visitorId is not null and s.answeredAt < :limit")
    int deleteVisitorsBefore(Instant limit);
}
