package org.palpate.account;

import java.time.Clock;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts, whoever asks: one place for the rules that every account obeys. */
@Component
class AccountRegistry {

    private static final Pattern USER_NAME =
            Pattern.compile(
                    "[a-z0-9][a-z0-9._@-]{%d,%d}"
                            .formatted(
                                    NewAccount.USER_NAME_MIN_LENGTH - 1,
                                    NewAccount.USER_NAME_MAX_LENGTH - 1));
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final UserAccounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountRegistry(UserAccounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    UserAccount open(NewAccount wanted, AccountRole role) {
        return open(wanted, role, null);
    }

    /** Makes an account whose password was hashed before, or is hashed now where it was not. */
    @Transactional(propagation = Propagation.MANDATORY)
    UserAccount open(NewAccount wanted, AccountRole role, @Nullable String hashed) {
        if (!USER_NAME.matcher(wanted.userName()).matches()) {
            throw new AccountRefused(AccountProblem.USER_NAME_INVALID);
        }
        refuseBadDescription(wanted.displayName(), wanted.email());
        refuseBadPassword(wanted.password(), wanted.userName());
        if (accounts.existsByUserName(wanted.userName())) {
            throw new AccountRefused(AccountProblem.USER_NAME_TAKEN);
        }
        var account =
                new UserAccount(
                        wanted.userName(),
                        wanted.displayName(),
                        wanted.email(),
                        hashed == null ? hash(wanted.password()) : hashed,
                        role,
                        clock.instant());
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException e) {
            // Somebody else took the name between the look and the save.
            throw new AccountRefused(AccountProblem.USER_NAME_TAKEN);
        }
    }

    void refuseBadDescription(String displayName, @Nullable String email) {
        if (displayName.isBlank() || displayName.length() > NewAccount.DISPLAY_NAME_MAX_LENGTH) {
            throw new AccountRefused(AccountProblem.DISPLAY_NAME_INVALID);
        }
        if (email != null
                && (email.length() > NewAccount.EMAIL_MAX_LENGTH
                        || !EMAIL.matcher(email).matches())) {
            throw new AccountRefused(AccountProblem.EMAIL_INVALID);
        }
    }

    void refuseBadPassword(String password, String userName) {
        PasswordPolicy.problemOf(password, userName)
                .ifPresent(problem -> {
                    throw new AccountRefused(problem);
                });
    }

    String hash(String password) {
        var hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder made no hash");
        }
        return hash;
    }

    boolean matches(String password, UserAccount account) {
        return passwords.matches(password, account.passwordHash());
    }
}
