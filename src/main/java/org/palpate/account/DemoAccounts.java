package org.palpate.account;

import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts of a demonstration; they exist only in its own database, on this machine. */
@Component
@Profile(DemoAccounts.PROFILE)
public class DemoAccounts {

    public static final String PROFILE = "demo";

    private final String password = SecretWords.make();
    private final List<DemoAccount> accounts =
            List.of(
                    new DemoAccount("learner", "Lea Learner", AccountRole.LEARNER),
                    new DemoAccount("instructor", "Ines Instructor", AccountRole.INSTRUCTOR),
                    new DemoAccount(
                            "administrator", "Ada Administrator", AccountRole.ADMINISTRATOR));

    DemoAccounts(AccountRegistry registry, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status ->
                accounts.forEach(account ->
                        registry.open(
                                new NewAccount(
                                        account.userName(), account.displayName(), null, password),
                                account.role())));
    }

    /** Answers the accounts that a visitor may try. */
    public List<DemoAccount> all() {
        return accounts;
    }

    /** Answers the password that they share until the program stops. */
    public String password() {
        return password;
    }

    /** One account of the demonstration. */
    public record DemoAccount(String userName, String displayName, AccountRole role) {}
}
