package org.palpate.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says which passwords are too easy to guess. */
public final class PasswordPolicy {

    public static final int MIN_LENGTH = 10;

    // The password hash reads no further than this.
    private static final int MAX_BYTES = 72;

    private static final Set<String> COMMON =
            Set.of(
                    "password",
                    "passwort",
                    "passw0rd",
                    "qwerty",
                    "qwertyuiop",
                    "asdfghjkl",
                    "letmein",
                    "iloveyou",
                    "welcome",
                    "admin",
                    "administrator",
                    "massage",
                    "palpate",
                    "abc",
                    "abcdefghij",
                    "changeme",
                    "sunshine",
                    "football",
                    "baseball",
                    "princess",
                    "dragon",
                    "monkey",
                    "superman",
                    "trustno");

    private PasswordPolicy() {}

    /** Answers what is wrong with the password, if anything. */
    public static Optional<AccountProblem> problemOf(String password, String userName) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            return Optional.of(AccountProblem.PASSWORD_TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of(AccountProblem.PASSWORD_TOO_LONG);
        }
        if (password.strip().equalsIgnoreCase(userName.strip())) {
            return Optional.of(AccountProblem.PASSWORD_IS_USER_NAME);
        }
        return isCommon(password)
                ? Optional.of(AccountProblem.PASSWORD_TOO_COMMON)
                : Optional.empty();
    }

    /** A well-known word stays well known with digits, signs or a repetition around it. */
    private static boolean isCommon(String password) {
        var letters = password.toLowerCase(Locale.ROOT).replaceAll("^[^a-z]+|[^a-z]+$", "");
        var distinct = password.codePoints().distinct().count();
        return distinct <= 3 || letters.isEmpty() || isKnownWord(letters);
    }

    private static boolean isKnownWord(String letters) {
        return COMMON.stream().anyMatch(word -> letters.replace(word, "").isEmpty());
    }
}
