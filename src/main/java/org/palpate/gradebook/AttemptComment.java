package org.palpate.gradebook;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.palpate.account.SignedIn;
import org.palpate.base.AbstractEntity;

/** What an instructor has to say about an attempt. */
@Entity
@Immutable
@Table(name = "attempt_comment")
@SuppressWarnings("UnusedVariable") // Some columns are read by queries only.
class AttemptComment extends AbstractEntity {

    @Column(nullable = false)
    private UUID attemptId;

    private @Nullable UUID author;

    /** Stays when the account goes. */
    @Column(nullable = false)
    private String authorName;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant writtenAt;

    protected AttemptComment() {}

    AttemptComment(UUID attemptId, SignedIn author, String text, Instant now) {
        this.attemptId = attemptId;
        this.author = author.id().value();
        this.authorName = author.displayName();
        this.text = text;
        this.writtenAt = now;
    }

    UUID attemptId() {
        return attemptId;
    }

    AttemptRemark toRecord() {
        return new AttemptRemark(authorName, text, writtenAt);
    }
}
