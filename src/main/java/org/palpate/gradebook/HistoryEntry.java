package org.palpate.gradebook;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.account.SignedIn;
import org.palpate.base.AbstractEntity;

/** One change of a grade: written once, never changed, never removed on its own. */
@Entity
@Immutable
@Table(name = "grade_history")
@SuppressWarnings("UnusedVariable") // Some columns are read by queries only.
class HistoryEntry extends AbstractEntity {

    @Column(nullable = false)
    private UUID assignmentId;

    @Column(nullable = false)
    private UUID accountId;

    private @Nullable UUID attemptId;
    private @Nullable UUID changedBy;

    /** Stays when the account goes. */
    @Column(nullable = false)
    private String changedByName;

    @Column(nullable = false)
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private GradeChangeKind kind;

    @Column(nullable = false)
    private String valueBefore;

    @Column(nullable = false)
    private String valueAfter;

    @Column(nullable = false)
    private String reason;

    protected HistoryEntry() {}

    HistoryEntry(
            UUID assignmentId,
            AccountId student,
            @Nullable UUID attemptId,
            SignedIn who,
            GradeChangeKind kind,
            String before,
            String after,
            String reason,
            Instant now) {
        this.assignmentId = assignmentId;
        this.accountId = student.value();
        this.attemptId = attemptId;
        this.changedBy = who.id().value();
        this.changedByName = who.displayName();
        this.changedAt = now;
        this.kind = kind;
        this.valueBefore = before;
        this.valueAfter = after;
        this.reason = reason;
    }

    GradeChange toRecord() {
        return new GradeChange(
                changedAt, changedByName, kind, valueBefore, valueAfter, reason, attemptId);
    }
}
