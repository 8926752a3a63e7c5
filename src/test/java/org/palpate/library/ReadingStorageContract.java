package org.palpate.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import org.palpate.account.AccountRole;
import org.palpate.account.AccountService;
import org.palpate.account.NewAccount;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.Owner.VisitorOwner;
import org.palpate.account.SettableClock;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;
import org.palpate.quiz.TestAttempts;
import org.palpate.quiz.TestAttemptsConfiguration;

/** What is kept of readers, whatever database keeps it. */
@SpringBootTest
@Import({TestAccountsConfiguration.class, TestAttemptsConfiguration.class})
abstract class ReadingStorageContract {

    private static final CheckKey CHECK = new CheckKey("it-band", "band-depth");
    private static final CheckKey OTHER = new CheckKey("it-band", "five-targets");

    @Autowired private ReadingService service;
    @Autowired private ReadingPurge purge;
    @Autowired private ReadingClaims claims;
    @Autowired private AccountService accounts;
    @Autowired private TestAttempts testAttempts;
    @Autowired private TestAccounts testAccounts;
    @Autowired private SettableClock clock;
    @Autowired private JdbcTemplate database;

    private VisitorOwner visitor;

    @BeforeEach
    void startEmpty() {
        database.update("delete from lesson_reading");
        database.update("delete from check_score");
        testAccounts.removeAll();
        testAccounts.signOut();
        visitor = testAttempts.visit();
    }

    @AfterEach
    void leave() {
        testAccounts.signOut();
        testAttempts.leave();
    }

    @Test
    void remembersWhatWasReadUntilItIsTakenBack() {
        service.markRead(visitor, "it-band");
        service.markRead(visitor, "it-band");
        service.markRead(visitor, "safety-first");
        assertThat(service.progress(visitor).lessonsRead())
                .containsExactlyInAnyOrder("it-band", "safety-first");

        service.markUnread(visitor, "it-band");

        assertThat(service.progress(visitor).lessonsRead()).containsExactly("safety-first");
    }

    @Test
    void keepsTheBestAnswer() {
        service.keepAnswer(visitor, CHECK, 0.5);
        service.keepAnswer(visitor, CHECK, 1);
        service.keepAnswer(visitor, CHECK, 0.25);

        assertThat(service.progress(visitor).checks()).isEqualTo(Map.of(CHECK, 1.0));
    }

    @Test
    void partsReaders() {
        service.markRead(visitor, "it-band");

        assertThat(service.progress(testAttempts.visit())).isEqualTo(ReadingProgress.NONE);
    }

    @Test
    void survivesTwoClicksAtOnce() throws Exception {
        var barrier = new CyclicBarrier(2);
        Callable<Void> click =
                () -> {
                    barrier.await();
                    service.markRead(visitor, "it-band");
                    service.keepAnswer(visitor, CHECK, 1);
                    return null;
                };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(click);
            var second = threads.submit(click);
            first.get();
            second.get();
        }

        assertThat(service.progress(visitor).lessonsRead()).containsExactly("it-band");
        assertThat(service.progress(visitor).checks()).isEqualTo(Map.of(CHECK, 1.0));
    }

    @Test
    void goesWithTheVisitorIntoANewAccount() {
        service.markRead(visitor, "it-band");
        service.keepAnswer(visitor, CHECK, 0.5);

        var account =
                new AccountOwner(
                        accounts.register(
                                new NewAccount("rita", "Rita", null, TestAccounts.PASSWORD)));
        testAccounts.signInAs(account.account());

        assertThat(service.progress(account))
                .isEqualTo(new ReadingProgress(Set.of("it-band"), Map.of(CHECK, 0.5)));
        assertThat(count("lesson_reading where visitor_id is not null")).isZero();
    }

    @Test
    void keepsTheBetterOfWhatAccountAndVisitorAnswered() {
        var account = new AccountOwner(testAccounts.signInAsNew("rita", AccountRole.LEARNER));
        service.markRead(account, "it-band");
        service.keepAnswer(account, CHECK, 1);
        service.keepAnswer(account, OTHER, 0.25);
        testAccounts.signOut();
        service.markRead(visitor, "it-band");
        service.keepAnswer(visitor, CHECK, 0.5);
        service.keepAnswer(visitor, OTHER, 0.75);

        claims.claim(visitor.visitor(), account);
        testAccounts.signInAs(account.account());

        assertThat(service.progress(account).checks()).isEqualTo(Map.of(CHECK, 1.0, OTHER, 0.75));
        assertThat(count("check_score")).isEqualTo(2);
        assertThat(count("lesson_reading")).isEqualTo(1);
    }

    @Test
    void doesNotReadForSomebodyElse() {
        var account = new AccountOwner(testAccounts.make("rita", AccountRole.LEARNER));
        testAccounts.signInAsNew("otto", AccountRole.ADMINISTRATOR);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.markRead(account, "it-band"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.progress(account));
    }

    @Test
    void forgetsVisitorsWhoStayAway() {
        service.markRead(visitor, "it-band");
        service.keepAnswer(visitor, CHECK, 1);
        clock.advance(Duration.ofDays(61));

        assertThat(purge.forgetOldVisitors()).isEqualTo(2);
        assertThat(service.progress(visitor)).isEqualTo(ReadingProgress.NONE);
    }

    @Test
    void refusesARowOfNobodyAndAShareAboveOne() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        database.update(
                                "insert into lesson_reading (id, version, lesson_id, read_at)"
                                        + " values (?, 0, 'it-band', current_timestamp)",
                                UUID.randomUUID()));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> service.keepAnswer(visitor, CHECK, 1.5));
    }

    private long count(String rows) {
        Long counted = database.queryForObject("select count(*) from " + rows, Long.class);
        return counted == null ? 0 : counted;
    }
}
