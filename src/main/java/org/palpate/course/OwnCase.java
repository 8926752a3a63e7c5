package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.base.AbstractEntity;

/** A case that an instructor writes. Students meet an edition of it, never the draft. */
@Entity
@Table(name = "own_case")
class OwnCase extends AbstractEntity {

    /** Null when the author's account is gone; the editions stay for those who treat them. */
    @Column(updatable = false)
    private @Nullable UUID ownerId;

    @Column(nullable = false)
    private String draft;

    @Column(nullable = false)
    private Instant updatedAt;

    private @Nullable Instant archivedAt;

    protected OwnCase() {}

    OwnCase(AccountId owner, String draft, Instant now) {
        this.ownerId = owner.value();
        this.draft = draft;
        this.updatedAt = now;
    }

    void revise(String revised, Instant now) {
        if (!revised.equals(draft)) {
            draft = revised;
            updatedAt = now;
        }
    }

    /** Put it away; where it is published it stays. */
    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void restore() {
        archivedAt = null;
    }

    boolean belongsTo(AccountId account) {
        return account.value().equals(ownerId);
    }

    boolean isAtVersion(long expected) {
        return version() == expected;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    String draft() {
        return draft;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
