package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.palpate.account.AccountId;
import org.palpate.base.AbstractEntity;

/** A student opened a technique card of an assignment. */
@Entity
@Table(name = "assignment_card_study")
@SuppressWarnings("UnusedVariable") // Some columns are read by queries only.
class CardStudy extends AbstractEntity {

    @Column(nullable = false, updatable = false)
    private UUID assignmentId;

    @Column(nullable = false, updatable = false)
    private UUID accountId;

    @Column(nullable = false, updatable = false)
    private String cardId;

    @Column(nullable = false, updatable = false)
    private Instant studiedAt;

    protected CardStudy() {}

    CardStudy(UUID assignmentId, AccountId student, String cardId, Instant now) {
        this.assignmentId = assignmentId;
        this.accountId = student.value();
        this.cardId = cardId;
        this.studiedAt = now;
    }

    String cardId() {
        return cardId;
    }
}
