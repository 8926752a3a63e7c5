package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.base.AbstractEntity;

/** A module that an instructor makes. Assignments hold an edition of it, never the draft. */
@Entity
@Table(name = "own_module")
class OwnModule extends AbstractEntity {

    @Column(nullable = false, updatable = false)
    private UUID ownerId;

    @Column(nullable = false)
    private String draft;

    @Column(nullable = false)
    private Instant updatedAt;

    private @Nullable Instant archivedAt;

    protected OwnModule() {}

    OwnModule(AccountId owner, String draft, Instant now) {
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

    /** Put it away; what was assigned stays as it is. */
    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void restore() {
        archivedAt = null;
    }

    boolean belongsTo(AccountId account) {
        return ownerId.equals(account.value());
    }

    boolean isAtVersion(long expected) {
        return version() == expected;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    AccountId owner() {
        return new AccountId(ownerId);
    }

    String draft() {
        return draft;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
