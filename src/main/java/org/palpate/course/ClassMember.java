package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.base.AbstractEntity;

/** One person in one class; whoever leaves stays on record, so that nothing they did is lost. */
@Entity
@Table(name = "class_member")
class ClassMember extends AbstractEntity {

    @Column(nullable = false, updatable = false)
    private UUID classId;

    @Column(nullable = false, updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private ClassRole role;

    @Column(nullable = false)
    private Instant joinedAt;

    private @Nullable Instant removedAt;

    protected ClassMember() {}

    ClassMember(UUID classId, AccountId account, ClassRole role, Instant joinedAt) {
        this.classId = classId;
        this.accountId = account.value();
        this.role = role;
        this.joinedAt = joinedAt;
    }

    void remove(Instant now) {
        if (removedAt == null) {
            removedAt = now;
        }
    }

    void putBack(ClassRole as) {
        removedAt = null;
        role = as;
    }

    UUID classId() {
        return classId;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    ClassRole role() {
        return role;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    boolean isPresent() {
        return removedAt == null;
    }
}
