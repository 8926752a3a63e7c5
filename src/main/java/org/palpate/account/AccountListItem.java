package org.palpate.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** One account as an administrator sees it. */
public record AccountListItem(
        AccountId id,
        String userName,
        String displayName,
        @Nullable String email,
        AccountRole role,
        boolean enabled,
        Instant createdAt) {

    static AccountListItem of(UserAccount account) {
        return new AccountListItem(
                account.accountId(),
                account.userName(),
                account.displayName(),
                account.email(),
                account.role(),
                account.isEnabled(),
                account.createdAt());
    }
}
