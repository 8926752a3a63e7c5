package org.palpate.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The lessons that people have read. */
interface LessonReadings extends Repository<LessonReading, UUID> {

    String OWNED = "(r.accountId = :account or r.visitorId = :visitor)";

    LessonReading saveAndFlush(LessonReading reading);

    void delete(LessonReading reading);

    void flush();

    @Query("from LessonReading r where " + OWNED)
    List<LessonReading> of(@Nullable UUID account, @Nullable UUID visitor);

    @Query("from LessonReading r where r.lessonId = :lessonId and " + OWNED)
    Optional<LessonReading> of(@Nullable UUID account, @Nullable UUID visitor, String lessonId);

    @Modifying
    @Query("delete from LessonReading r where r.visitorId is not null and r.readAt < :limit")
    int deleteVisitorsBefore(Instant limit);
}
