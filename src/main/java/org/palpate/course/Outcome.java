package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.base.AbstractEntity;

/** How a student stands in an assignment, kept up to date for those who look at many. */
@Entity
@Table(name = "assignment_outcome")
@SuppressWarnings("UnusedVariable") // Some columns are read by queries only.
class Outcome extends AbstractEntity {

    @Column(nullable = false, updatable = false)
    private UUID assignmentId;

    @Column(nullable = false, updatable = false)
    private UUID accountId;

    private @Nullable Double score;
    private @Nullable Boolean safe;

    @Column(nullable = false)
    private boolean passed;

    @Column(nullable = false)
    private int itemsDone;

    @Column(nullable = false)
    private int itemsTotal;

    @Column(nullable = false)
    private boolean late;

    private @Nullable Instant submittedAt;

    @Column(nullable = false)
    private Instant updatedAt;

    protected Outcome() {}

    Outcome(UUID assignmentId, AccountId student, OutcomeFigures figures, Instant now) {
        this.assignmentId = assignmentId;
        this.accountId = student.value();
        this.updatedAt = now;
        take(figures);
    }

    void update(OutcomeFigures figures, Instant now) {
        if (!figures.equals(figures())) {
            take(figures);
            updatedAt = now;
        }
    }

    private void take(OutcomeFigures figures) {
        score = figures.score();
        safe = figures.safe();
        passed = figures.passed();
        itemsDone = figures.done();
        itemsTotal = figures.total();
        late = figures.late();
        submittedAt = figures.submittedAt();
    }

    AccountId student() {
        return new AccountId(accountId);
    }

    OutcomeFigures figures() {
        return new OutcomeFigures(score, safe, passed, itemsDone, itemsTotal, late, submittedAt);
    }

    OutcomeRow toRow() {
        return new OutcomeRow(
                assignmentId,
                student(),
                score,
                safe,
                passed,
                itemsDone,
                itemsTotal,
                late,
                submittedAt);
    }
}
