package org.palpate.account;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.palpate.base.AbstractEntity;

/** A person who can sign in. */
@Entity
@Table(name = "user_account")
class UserAccount extends AbstractEntity {

    @Column(nullable = false, updatable = false)
    private String userName;

    @Column(nullable = false)
    private String displayName;

    private @Nullable String email;

    @Column(nullable = false)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private AccountRole role;

    @Column(nullable = false)
    private boolean enabled;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    protected UserAccount() {}

    UserAccount(
            String userName,
            String displayName,
            @Nullable String email,
            String passwordHash,
            AccountRole role,
            Instant createdAt) {
        this.userName = userName;
        this.displayName = displayName;
        this.email = email;
        this.passwordHash = passwordHash;
        this.role = role;
        this.enabled = true;
        this.createdAt = createdAt;
    }

    AccountId accountId() {
        return new AccountId(getId());
    }

    String userName() {
        return userName;
    }

    String displayName() {
        return displayName;
    }

    @Nullable String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    AccountRole role() {
        return role;
    }

    boolean isEnabled() {
        return enabled;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isWorkingAdministrator() {
        return enabled && role == AccountRole.ADMINISTRATOR;
    }

    void describeAs(String newDisplayName, @Nullable String newEmail) {
        displayName = newDisplayName;
        email = newEmail;
    }

    void replacePassword(String newHash) {
        passwordHash = newHash;
    }

    void assign(AccountRole newRole) {
        role = newRole;
    }

    void disable() {
        enabled = false;
    }

    void enable() {
        enabled = true;
    }
}
