package org.palpate.course;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;

/**
 * A student in the register of a class.
 *
 * @param present false for somebody who has left; what they did stays
 */
public record ClassStudent(
        AccountId id,
        String displayName,
        String userName,
        @Nullable String email,
        boolean present) {}
