package org.palpate.account;

import java.util.List;
import java.util.stream.Stream;

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

    private final List<DemoAccount> students =
            List.of(
                    student("amara", "Amara Okafor"),
                    student("ben", "Ben Fischer"),
                    student("chloe", "Chloé Martin"),
                    student("daniel", "Daniel Kim"),
                    student("elif", "Elif Yılmaz"),
                    student("farah", "Farah Haddad"),
                    student("gabriel", "Gabriel Santos"),
                    student("hana", "Hana Suzuki"),
                    student("isaac", "Isaac Cohen"),
                    student("jasmine", "Jasmine Patel"),
                    student("kofi", "Kofi Mensah"),
                    student("lucia", "Lucía Romero"),
                    student("mei", "Mei Chen"),
                    student("noah", "Noah Johansson"),
                    student("olivia", "Olivia Brown"),
                    student("samir", "Samir Aziz"),
                    student("tomas", "Tomás Novák"),
                    student("zoe", "Zoe Papadaki"),
                    student("ava", "Ava Thompson"),
                    student("diego", "Diego Fernández"),
                    student("emre", "Emre Demir"),
                    student("grace", "Grace Adeyemi"),
                    student("ivo", "Ivo Petrov"),
                    student("lena", "Lena Hoffmann"),
                    student("marta", "Marta Kowalska"),
                    student("omar", "Omar Benali"),
                    student("sofia", "Sofia Rossi"));

    private final AccountRegistry registry;
    private final TransactionTemplate transaction;

    DemoAccounts(AccountRegistry registry, TransactionTemplate transaction) {
        this.registry = registry;
        this.transaction = transaction;
    }

    /** Opens them all, once, with one hash of the password that they share: hashing is slow. */
    public void open() {
        String hash = registry.hash(password);
        transaction.executeWithoutResult(_ ->
                Stream.concat(accounts.stream(), students.stream())
                        .forEach(account ->
                                registry.open(
                                        new NewAccount(
                                                account.userName(),
                                                account.displayName(),
                                                null,
                                                password),
                                        account.role(),
                                        hash)));
    }

    /** Answers the accounts that a visitor may try. */
    public List<DemoAccount> all() {
        return accounts;
    }

    /**
     * Answers the students who fill the classes; they share the password, and nobody has to try
     * them.
     */
    public List<DemoAccount> students() {
        return students;
    }

    /** Answers the password that they share until the program stops. */
    public String password() {
        return password;
    }

    private static DemoAccount student(String userName, String displayName) {
        return new DemoAccount(userName, displayName, AccountRole.LEARNER);
    }

    /** One account of the demonstration. */
    public record DemoAccount(String userName, String displayName, AccountRole role) {}
}
