package org.palpate.account;

import java.util.Objects;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes accounts for tests, and signs tests in as them. */
public class TestAccounts {

    public static final String PASSWORD = "seven quiet rivers";

    private final UserAccounts accounts;
    private final AccountRegistry registry;
    private final SetupService setup;
    private final TransactionTemplate transaction;

    TestAccounts(
            UserAccounts accounts,
            AccountRegistry registry,
            SetupService setup,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.registry = registry;
        this.setup = setup;
        this.transaction = transaction;
    }

    /** Makes an account with the shared test password. */
    public AccountId make(String userName, AccountRole role) {
        return Objects.requireNonNull(
                transaction.execute(status ->
                        registry.open(
                                        new NewAccount(
                                                userName, "Test " + userName, null, PASSWORD),
                                        role)
                                .accountId()));
    }

    /** Makes an account and signs the running test in as it. */
    public AccountId signInAsNew(String userName, AccountRole role) {
        var id = make(userName, role);
        signInAs(id);
        return id;
    }

    /** Signs the running test in. */
    public void signInAs(AccountId id) {
        var account = accounts.findById(id.value()).orElseThrow();
        var principal = new AccountPrincipal(account, account.createdAt());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** Signs the running test out. */
    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Removes every account. */
    public void removeAll() {
        accounts.deleteAll();
    }

    /** Issues a set-up code as a start of the program does. */
    public String setupCode() {
        return Objects.requireNonNull(setup.issueCode());
    }
}
