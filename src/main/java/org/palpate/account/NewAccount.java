package org.palpate.account;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What a person says about themselves to get an account. */
public record NewAccount(
        String userName, String displayName, @Nullable String email, String password) {

    public static final int USER_NAME_MIN_LENGTH = 3;
    public static final int USER_NAME_MAX_LENGTH = 60;
    public static final int DISPLAY_NAME_MAX_LENGTH = 80;
    public static final int EMAIL_MAX_LENGTH = 254;

    public NewAccount {
        userName = normalized(userName);
        displayName = displayName.strip();
        email = email == null || email.isBlank() ? null : email.strip();
    }

    static String normalized(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "NewAccount " + userName;
    }
}
