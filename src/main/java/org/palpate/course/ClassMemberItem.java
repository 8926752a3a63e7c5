package org.palpate.course;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;

/** One person in a class. */
public record ClassMemberItem(
        AccountId accountId,
        String displayName,
        String userName,
        @Nullable String email,
        ClassRole role,
        Instant joinedAt) {

    /** Whether the name, the user name or the e-mail address has this part, in small letters. */
    boolean fits(String part) {
        return displayName.toLowerCase(Locale.ROOT).contains(part)
                || userName.toLowerCase(Locale.ROOT).contains(part)
                || (email != null && email.toLowerCase(Locale.ROOT).contains(part));
    }
}
