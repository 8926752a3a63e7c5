package org.palpate.quiz;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.base.AbstractEntity;

/** The grade that an attempt had before it was regraded; it never changes. */
@Entity
@Immutable
@Table(name = "attempt_regrade")
@SuppressWarnings("UnusedVariable") // Kept as evidence; some columns are read by queries only.
class PastGrade extends AbstractEntity {

    @Column(nullable = false, updatable = false)
    private UUID attemptId;

    @Column(nullable = false)
    private String contentVersion;

    @Column(nullable = false)
    private double score;

    @Column(nullable = false)
    private double contentScore;

    private @Nullable Double orderScore;

    @Column(nullable = false)
    private boolean safe;

    @Column(nullable = false)
    private boolean passed;

    @Column(nullable = false)
    private String result;

    @Column(nullable = false)
    private Instant regradedAt;

    private @Nullable UUID regradedBy;

    protected PastGrade() {}

    PastGrade(
            UUID attemptId,
            Attempt.Marks marks,
            GradedResult.Scoring scoring,
            AccountId regradedBy,
            Instant regradedAt) {
        this.attemptId = attemptId;
        this.contentVersion = marks.contentVersion();
        this.score = scoring.score();
        this.contentScore = scoring.content();
        this.orderScore = scoring.order();
        this.safe = scoring.safe();
        this.passed = scoring.passed();
        this.result = marks.result();
        this.regradedBy = regradedBy.value();
        this.regradedAt = regradedAt;
    }

    FormerGrade toRecord() {
        return new FormerGrade(regradedAt, contentVersion, score, safe, passed);
    }
}
