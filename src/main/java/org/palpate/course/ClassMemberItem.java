package org.palpate.course;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;

/** One person in a class. */
public record ClassMemberItem(
        AccountId accountId,
        String displayName,
        String userName,
        @Nullable String email,
        ClassRole role,
        Instant joinedAt) {}
