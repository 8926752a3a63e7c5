package org.palpate.course;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A student's time with an exam.
 *
 * @param endsAt null where there is no end
 * @param handedInAt null while it goes on
 */
public record ExamSitting(
        Instant startedAt, @Nullable Instant endsAt, @Nullable Instant handedInAt) {

    static ExamSitting of(Sitting sitting) {
        return new ExamSitting(sitting.startedAt(), sitting.endsAt(), sitting.handedInAt());
    }

    public boolean isOver(Instant now) {
        return handedInAt != null || (endsAt != null && !now.isBefore(endsAt));
    }
}
