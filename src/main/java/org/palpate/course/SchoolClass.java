package org.palpate.course;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.palpate.base.AbstractEntity;

/** A class of a school: its instructors and students share assignments. */
@Entity
@Table(name = "school_class")
class SchoolClass extends AbstractEntity {

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    private @Nullable Instant archivedAt;
    private @Nullable String joinCode;
    private @Nullable Instant joinExpiresAt;

    protected SchoolClass() {}

    SchoolClass(String name, Instant createdAt) {
        this.name = name;
        this.createdAt = createdAt;
    }

    void rename(String wanted) {
        name = wanted;
    }

    /** Put it away; nobody can join it any longer. */
    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
        closeJoin();
    }

    void restore() {
        archivedAt = null;
    }

    /** Let people join by a code, for ever or until it expires. */
    void openJoin(String code, @Nullable Instant expiresAt) {
        if (archivedAt != null) {
            throw new IllegalStateException(this + " is archived");
        }
        joinCode = code;
        joinExpiresAt = expiresAt;
    }

    void closeJoin() {
        joinCode = null;
        joinExpiresAt = null;
    }

    boolean canBeJoined(Instant now) {
        return archivedAt == null
                && joinCode != null
                && (joinExpiresAt == null || now.isBefore(joinExpiresAt));
    }

    boolean isAtVersion(long expected) {
        return version() == expected;
    }

    String name() {
        return name;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<JoinCode> joinCode(Instant now) {
        return Optional.ofNullable(joinCode)
                .map(code -> new JoinCode(code, joinExpiresAt, canBeJoined(now)));
    }
}
