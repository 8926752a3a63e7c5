package org.palpate.library;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.palpate.account.Owner;

/** The best answer that somebody has given to a knowledge check. */
@Entity
@Table(name = "check_score")
@SuppressWarnings("UnusedVariable") // Some columns are read by queries only.
class CheckScore extends ReaderRecord {

    @Column(nullable = false, updatable = false)
    private String lessonId;

    @Column(nullable = false, updatable = false)
    private String checkId;

    @Column(nullable = false)
    private double bestShare;

    @Column(nullable = false)
    private Instant answeredAt;

    protected CheckScore() {}

    CheckScore(Owner owner, CheckKey check, double share, Instant answeredAt) {
        super(owner);
        this.lessonId = check.lessonId();
        this.checkId = check.checkId();
        this.bestShare = share;
        this.answeredAt = answeredAt;
    }

    /** Keep the better of what was and what is. */
    void improve(double share, Instant now) {
        if (share > bestShare) {
            bestShare = share;
            answeredAt = now;
        }
    }

    CheckKey check() {
        return new CheckKey(lessonId, checkId);
    }

    Instant answeredAt() {
        return answeredAt;
    }

    double bestShare() {
        return bestShare;
    }
}
