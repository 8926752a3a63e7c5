package org.palpate.account;

import org.jspecify.annotations.Nullable;

/** Somebody with an account, as the people who work with them see them. */
public record Person(
        AccountId id,
        String userName,
        String displayName,
        @Nullable String email,
        AccountRole role) {}
