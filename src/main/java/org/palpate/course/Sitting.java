package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.base.AbstractEntity;

/** One student's time with an exam, counted by the server's clock. */
@Entity
@Table(name = "sitting")
class Sitting extends AbstractEntity {

    @Column(nullable = false, updatable = false)
    private UUID assignmentId;

    @Column(nullable = false, updatable = false)
    private UUID accountId;

    @Column(nullable = false)
    private Instant startedAt;

    private @Nullable Instant endsAt;
    private @Nullable Instant handedInAt;

    protected Sitting() {}

    Sitting(UUID assignmentId, AccountId student, Instant now, @Nullable Instant endsAt) {
        this.assignmentId = assignmentId;
        this.accountId = student.value();
        this.startedAt = now;
        this.endsAt = endsAt;
    }

    /** End it. What comes later is too late. */
    void handIn(Instant at) {
        if (handedInAt == null) {
            handedInAt = at;
        }
    }

    void moveEnd(@Nullable Instant end) {
        endsAt = end != null && end.isBefore(startedAt) ? startedAt : end;
    }

    /** Go on, with the time that a new start has. */
    void reopen(Instant now, @Nullable Instant end) {
        handedInAt = null;
        startedAt = now;
        endsAt = end;
    }

    boolean isHandedIn() {
        return handedInAt != null;
    }

    /** The last moment itself is too late. */
    boolean isOver(Instant now) {
        return isHandedIn() || (endsAt != null && !now.isBefore(endsAt));
    }

    UUID assignmentId() {
        return assignmentId;
    }

    AccountId student() {
        return new AccountId(accountId);
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable Instant endsAt() {
        return endsAt;
    }

    @Nullable Instant handedInAt() {
        return handedInAt;
    }
}
