package org.palpate.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** What accounts promise, whatever database keeps them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import(TestAccountsConfiguration.class)
@RecordApplicationEvents
abstract class AccountStorageContract {

    @Autowired private AccountService service;
    @Autowired private TestAccounts testAccounts;
    @Autowired private UserAccounts accounts;
    @Autowired private SignInProvider provider;
    @Autowired private SignIn signIn;
    @Autowired private TransactionTemplate transaction;
    @Autowired private ApplicationEvents events;

    @BeforeEach
    void startEmpty() {
        testAccounts.removeAll();
        testAccounts.signOut();
    }

    @AfterEach
    void signOut() {
        testAccounts.signOut();
    }

    @Test
    void keepsARegisteredLearner() {
        var id =
                service.register(
                        new NewAccount(" Mia ", "Mia K", "mia@example.org", TestAccounts.PASSWORD));

        var stored = accounts.findById(id.value()).orElseThrow();
        assertThat(stored.userName()).isEqualTo("mia");
        assertThat(stored.role()).isEqualTo(AccountRole.LEARNER);
        assertThat(stored.email()).isEqualTo("mia@example.org");
        assertThat(stored.isEnabled()).isTrue();
        assertThat(stored.passwordHash())
                .startsWith("{bcrypt}")
                .doesNotContain(TestAccounts.PASSWORD);
        assertThat(events.stream(AccountRegistered.class))
                .containsExactly(new AccountRegistered(id));
    }

    @Test
    void refusesANameThatSomebodyHas() {
        testAccounts.make("mia", AccountRole.LEARNER);

        refuses(
                AccountProblem.USER_NAME_TAKEN,
                () ->
                        service.register(
                                new NewAccount("MIA", "Other", null, TestAccounts.PASSWORD)));
    }

    @Test
    void refusesBadDescriptions() {
        refusesRegistration(AccountProblem.USER_NAME_INVALID, "no spaces", "Mia", null);
        refusesRegistration(AccountProblem.USER_NAME_INVALID, "ab", "Mia", null);
        refusesRegistration(AccountProblem.DISPLAY_NAME_INVALID, "mia", "  ", null);
        refusesRegistration(AccountProblem.EMAIL_INVALID, "mia", "Mia", "not an address");
        assertThat(accounts.count()).isZero();
    }

    @Test
    void changesThePasswordOnlyForWhoKnowsTheCurrentOne() {
        testAccounts.signInAsNew("mia", AccountRole.LEARNER);

        refuses(
                AccountProblem.CURRENT_PASSWORD_WRONG,
                () -> service.changeOwnPassword("a wrong guess", "eight loud mountains"));
        service.changeOwnPassword(TestAccounts.PASSWORD, "eight loud mountains");

        assertThat(provider.authenticate(attempt("mia", "eight loud mountains")).isAuthenticated())
                .isTrue();
        assertThatThrownBy(() -> provider.authenticate(attempt("mia", TestAccounts.PASSWORD)))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void endsVisitsWhenAnAccountIsDisabled() {
        var learner = testAccounts.make("mia", AccountRole.LEARNER);
        testAccounts.signInAs(learner);
        var visit = SecurityContextHolder.getContext();
        testAccounts.signInAsNew("ada", AccountRole.ADMINISTRATOR);

        service.disable(learner);

        SecurityContextHolder.setContext(visit);
        assertThat(signIn.hasEnded()).isTrue();
        assertThatThrownBy(() -> provider.authenticate(attempt("mia", TestAccounts.PASSWORD)))
                .isInstanceOf(DisabledException.class);
    }

    @Test
    void refusesEvenTheRightPasswordRightAfterTooManyWrongOnes() {
        testAccounts.make("guessed", AccountRole.LEARNER);
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> provider.authenticate(attempt("Guessed", "a wrong guess")))
                    .isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> provider.authenticate(attempt("guessed", TestAccounts.PASSWORD)))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void keepsTheLastAdministrator() {
        var ada = testAccounts.signInAsNew("ada", AccountRole.ADMINISTRATOR);

        refuses(AccountProblem.LAST_ADMINISTRATOR, () -> service.disable(ada));
        refuses(AccountProblem.LAST_ADMINISTRATOR, () -> service.setRole(ada, AccountRole.LEARNER));

        testAccounts.make("bea", AccountRole.ADMINISTRATOR);
        service.setRole(ada, AccountRole.LEARNER);
        assertThat(accounts.findById(ada.value()).orElseThrow().role())
                .isEqualTo(AccountRole.LEARNER);
    }

    @Test
    void keepsOneOfTwoAdministratorsWhoRemoveEachOtherAtOnce() throws Exception {
        var ada = testAccounts.make("ada", AccountRole.ADMINISTRATOR);
        var bea = testAccounts.make("bea", AccountRole.ADMINISTRATOR);
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var outcome :
                    threads.invokeAll(
                            List.of(disabling(barrier, ada, bea), disabling(barrier, bea, ada)))) {
                outcome.get();
            }
        }

        assertThat(accounts.existsByRoleAndEnabledTrue(AccountRole.ADMINISTRATOR)).isTrue();
    }

    private Callable<Boolean> disabling(CyclicBarrier barrier, AccountId who, AccountId whom) {
        return () -> {
            testAccounts.signInAs(who);
            try {
                barrier.await();
                service.disable(whom);
                return true;
            } catch (AccountRefused | ConcurrencyFailureException e) {
                return false;
            } finally {
                testAccounts.signOut();
            }
        };
    }

    @Test
    void searchesAndPagesTheAccounts() {
        testAccounts.signInAsNew("ada", AccountRole.ADMINISTRATOR);
        Stream.of("ben", "bea", "carl_x")
                .forEach(name -> testAccounts.make(name, AccountRole.LEARNER));

        assertThat(service.find("", 0, 2))
                .extracting(AccountListItem::userName)
                .containsExactly("ada", "bea");
        assertThat(service.find("", 1, 2))
                .extracting(AccountListItem::userName)
                .containsExactly("ben", "carl_x");
        assertThat(service.count("TEST be")).isEqualTo(2);
        assertThat(service.find("_", 0, 10))
                .extracting(AccountListItem::userName)
                .containsExactly("carl_x");
        assertThat(service.count("%")).isZero();
    }

    @Test
    void handsOutPasswordsThatWork() {
        testAccounts.signInAsNew("ada", AccountRole.ADMINISTRATOR);

        var issued = service.create("ben", "Ben", null, AccountRole.INSTRUCTOR);
        assertThat(provider.authenticate(attempt("ben", issued.password())).isAuthenticated())
                .isTrue();

        var second = service.issuePassword(issued.accountId());
        assertThat(second.password()).isNotEqualTo(issued.password());
        assertThat(provider.authenticate(attempt("ben", second.password())).isAuthenticated())
                .isTrue();
    }

    @Test
    void letsOnlyAdministratorsChangeOthers() {
        var mia = testAccounts.signInAsNew("mia", AccountRole.INSTRUCTOR);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.setRole(mia, AccountRole.ADMINISTRATOR));
    }

    @Test
    void noticesTwoChangesToOneAccount() {
        var id = testAccounts.make("mia", AccountRole.LEARNER);
        var mine = accounts.findById(id.value()).orElseThrow();
        transaction.executeWithoutResult(
                status -> accounts.findById(id.value()).orElseThrow().describeAs("Other", null));
        mine.describeAs("Mine", null);

        assertThatThrownBy(() -> accounts.saveAndFlush(mine))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private void refusesRegistration(
            AccountProblem problem, String userName, String displayName, String email) {
        refuses(
                problem,
                () ->
                        service.register(
                                new NewAccount(
                                        userName, displayName, email, TestAccounts.PASSWORD)));
    }

    private static void refuses(AccountProblem problem, Runnable action) {
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(action::run)
                .extracting(AccountRefused::problem)
                .isEqualTo(problem);
    }

    private static Authentication attempt(String userName, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(userName, password);
    }
}
