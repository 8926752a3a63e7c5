package org.palpate.course;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** The exception of one student as it is stored. */
@Embeddable
class StoredException {

    private @Nullable Instant opensAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant closesAt;

    @Column(nullable = false)
    private int extraAttempts;

    private @Nullable Integer timeLimitMinutes;

    protected StoredException() {}

    StoredException(StudentException exception) {
        this.opensAt = exception.opens();
        this.dueAt = exception.due();
        this.closesAt = exception.closes();
        this.extraAttempts = exception.extraAttempts();
        this.timeLimitMinutes = exception.timeLimitMinutes();
    }

    StudentException read() {
        return new StudentException(opensAt, dueAt, closesAt, extraAttempts, timeLimitMinutes);
    }
}
