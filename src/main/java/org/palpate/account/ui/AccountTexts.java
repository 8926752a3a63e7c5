package org.palpate.account.ui;

import org.palpate.account.AccountProblem;
import org.palpate.account.AccountRole;
import org.palpate.account.NewAccount;
import org.palpate.account.PasswordPolicy;

/** The words on screen for roles and for what may be wrong with an account. */
final class AccountTexts {

    static final String PASSWORD_HINT =
            "At least " + PasswordPolicy.MIN_LENGTH + " characters. Several words work well.";

    private AccountTexts() {}

    static String of(AccountRole role) {
        return switch (role) {
            case LEARNER -> "Learner";
            case INSTRUCTOR -> "Instructor";
            case ADMINISTRATOR -> "Administrator";
        };
    }

    static String of(AccountProblem problem) {
        return switch (problem) {
            case REGISTRATION_CLOSED -> "New accounts are made by your administrator here.";
            case USER_NAME_INVALID ->
                    "Use at least "
                            + NewAccount.USER_NAME_MIN_LENGTH
                            + " characters: letters a to z, digits, dot, hyphen, underscore or @,"
                            + " beginning with a letter or digit.";
            case USER_NAME_TAKEN -> "Somebody has this name already. Choose another.";
            case DISPLAY_NAME_INVALID ->
                    "Tell us what to call you, in at most "
                            + NewAccount.DISPLAY_NAME_MAX_LENGTH
                            + " characters.";
            case EMAIL_INVALID ->
                    "This does not look like an e-mail address. Leave it empty if you like.";
            case PASSWORD_TOO_SHORT ->
                    "Your password needs at least " + PasswordPolicy.MIN_LENGTH + " characters.";
            case PASSWORD_TOO_LONG -> "Your password is too long. Use at most 72 characters.";
            case PASSWORD_IS_USER_NAME ->
                    "Your password must not be your user name. Choose another.";
            case PASSWORD_TOO_COMMON ->
                    "Many people use this password, so it is easy to guess. Choose another.";
            case CURRENT_PASSWORD_WRONG -> "This is not your current password.";
            case LAST_ADMINISTRATOR ->
                    "This is the only administrator. Make somebody else an administrator first.";
            case SETUP_CODE_WRONG ->
                    "This is not the code. It stands in the output of the program, at its start.";
            case TOO_MANY_GUESSES -> "Too many wrong codes. Wait a few minutes and try again.";
        };
    }
}
