package org.palpate.gradebook;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.base.AbstractEntity;

/** What an instructor has set in place of the grade that a student earned; that one stays too. */
@Entity
@Table(name = "grade_adjustment")
class GradeAdjustment extends AbstractEntity {

    @Column(nullable = false, updatable = false)
    private UUID assignmentId;

    @Column(nullable = false, updatable = false)
    private UUID accountId;

    private @Nullable Double score;

    @Column(nullable = false)
    private boolean excused;

    @Column(nullable = false)
    private Instant changedAt;

    protected GradeAdjustment() {}

    GradeAdjustment(UUID assignmentId, AccountId student, Instant now) {
        this.assignmentId = assignmentId;
        this.accountId = student.value();
        this.changedAt = now;
    }

    void override(@Nullable Double newScore, Instant now) {
        score = newScore;
        changedAt = now;
    }

    void excuse(boolean isExcused, Instant now) {
        excused = isExcused;
        changedAt = now;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    AccountId student() {
        return new AccountId(accountId);
    }

    @Nullable Double score() {
        return score;
    }

    boolean isExcused() {
        return excused;
    }
}
