package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.AccountRole;
import org.palpate.account.AccountService;
import org.palpate.account.NewAccount;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.Owner.VisitorOwner;
import org.palpate.account.SettableClock;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;
import org.palpate.grading.TreatmentPlan;
import org.palpate.quiz.SaveOutcome.Saved;

/** What attempts promise, whatever database keeps them. */
@SpringBootTest
@Import({TestAccountsConfiguration.class, TestAttemptsConfiguration.class})
abstract class AttemptStorageContract {

    private static final String CASE = "C06";
    private static final String OTHER_CASE = "C03";

    @Autowired private AttemptService service;
    @Autowired private Attempts attempts;
    @Autowired private VisitorPurge purge;
    @Autowired private TestAttempts testAttempts;
    @Autowired private TestAccounts testAccounts;
    @Autowired private AccountService accounts;
    @Autowired private SettableClock clock;
    @Autowired private JdbcTemplate database;
    @Autowired private TransactionTemplate transaction;
    @Autowired private ApplicationEventPublisher events;

    private VisitorOwner visitor;

    @BeforeEach
    void startEmpty() {
        testAttempts.removeAll();
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
    void keepsADraftAsItWasSaved() {
        var plan = testAttempts.modelPlan(CASE);

        testAttempts.draft(visitor, CASE, plan);

        var resumed = service.openDraft(visitor, CASE);
        assertThat(resumed.plan()).isEqualTo(plan);
        assertThat(resumed.dropped()).isEmpty();
        assertThat(resumed.startedAt()).isEqualTo(clock.instant());
    }

    @Test
    void opensOneDraftWhenTwoTabsStartAtOnce() throws Exception {
        var ids = atOnce(() -> service.openDraft(visitor, CASE).id());

        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        assertThat(count("attempt")).isOne();
    }

    @Test
    void tellsASecondTabThatItsVersionIsOld() {
        var begun = service.openDraft(visitor, CASE);
        var first = testAttempts.modelPlan(CASE);
        service.saveDraft(begun.id(), visitor, first, begun.version());

        var outcome =
                service.saveDraft(begun.id(), visitor, testAttempts.poorPlan(), begun.version());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SaveOutcome.Outdated.class,
                        old -> assertThat(old.stored().plan()).isEqualTo(first));
        assertThat(service.openDraft(visitor, CASE).plan()).isEqualTo(first);
        assertThat(service.submit(begun.id(), visitor, begun.version()))
                .isInstanceOf(SubmitOutcome.Outdated.class);
    }

    @Test
    void letsOnlyOneOfTwoSavesThroughThatComeAtOnce() throws Exception {
        var begun = service.openDraft(visitor, CASE);
        var plan = testAttempts.modelPlan(CASE);

        var outcomes = atOnce(() -> service.saveDraft(begun.id(), visitor, plan, begun.version()));

        assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(SaveOutcome.Outdated.class::isInstance).hasSize(1);
        assertThat(service.openDraft(visitor, CASE).version()).isEqualTo(begun.version() + 1);
    }

    @Test
    void doesNotCountASaveThatChangesNothing() {
        var draft = testAttempts.draft(visitor, CASE, testAttempts.modelPlan(CASE));

        var outcome = service.saveDraft(draft.id(), visitor, draft.plan(), draft.version());

        assertThat(outcome).isEqualTo(new Saved(draft.version(), draft.updatedAt()));
    }

    @Test
    void keepsTheGradeAndEveryVerdict() {
        var id = testAttempts.graded(visitor, CASE, testAttempts.modelPlan(CASE));

        var result = service.result(id, visitor).orElseThrow();
        assertThat(result.graded().scoring().score()).isEqualTo(1);
        assertThat(result.graded().scoring().passed()).isTrue();
        assertThat(result.own()).isTrue();
        assertThat(result.contentChanged()).isFalse();
        assertThat(result.submittedAt()).isEqualTo(clock.instant());
        assertThat(count("attempt_verdict"))
                .isEqualTo(result.graded().grade().verdicts().size())
                .isPositive();
        assertThat(
                        database.queryForList(
                                "select rules from attempt_verdict where kind = 'STEP'"
                                        + " and verdict = 'MET' and technique_id is not null",
                                String.class))
                .isNotEmpty()
                .noneMatch(String::isBlank);
    }

    @Test
    void neverChangesAGradedAttempt() {
        var plan = testAttempts.modelPlan(CASE);
        var draft = testAttempts.draft(visitor, CASE, plan);
        service.submit(draft.id(), visitor, draft.version());

        assertThat(service.submit(draft.id(), visitor, draft.version() + 1))
                .isInstanceOf(SubmitOutcome.Gone.class);
        assertThat(service.saveDraft(draft.id(), visitor, TreatmentPlan.EMPTY, draft.version() + 1))
                .isInstanceOf(SaveOutcome.Gone.class);
        assertThat(service.discardDraft(draft.id(), visitor)).isFalse();
        assertThat(service.result(draft.id(), visitor)).isPresent();
    }

    @Test
    void startsTheCaseAnewAfterItWasGraded() {
        var id = testAttempts.graded(visitor, CASE, testAttempts.modelPlan(CASE));

        var again = service.tryAgain(id, visitor).orElseThrow();

        assertThat(again.id()).isNotEqualTo(id);
        assertThat(again.plan()).isEqualTo(TreatmentPlan.EMPTY);
        assertThat(service.tryAgain(id, visitor).orElseThrow().id()).isEqualTo(again.id());
    }

    @Test
    void throwsADraftAway() {
        var draft = testAttempts.draft(visitor, CASE, testAttempts.poorPlan());

        assertThat(service.discardDraft(draft.id(), visitor)).isTrue();

        assertThat(service.draft(visitor, CASE)).isEmpty();
    }

    @Test
    void pagesTheHistoryFromTheNewest() {
        var first = testAttempts.graded(visitor, CASE, testAttempts.poorPlan());
        clock.advance(Duration.ofMinutes(5));
        var second = testAttempts.graded(visitor, OTHER_CASE, testAttempts.poorPlan());
        clock.advance(Duration.ofMinutes(5));
        var third = testAttempts.graded(visitor, CASE, testAttempts.modelPlan(CASE));

        var page = service.history(visitor, 0, 2);
        assertThat(page.items()).extracting(AttemptListItem::id).containsExactly(third, second);
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.hasNext()).isTrue();
        var rest = service.history(visitor, 1, 2);
        assertThat(rest.items()).extracting(AttemptListItem::id).containsExactly(first);
        assertThat(rest.hasNext()).isFalse();
    }

    @Test
    void refusesAnAttemptOfTwoOwnersOrNone() {
        var account = testAccounts.make("mia", AccountRole.LEARNER).value();

        refuses(account, UUID.randomUUID(), "DRAFT", CASE);
        refuses(null, null, "DRAFT", CASE);
        refuses(UUID.randomUUID(), null, "DRAFT", CASE);
    }

    @Test
    void refusesAnAttemptThatIsHalfGraded() {
        refuses(null, UUID.randomUUID(), "GRADED", null);
        refuses(null, UUID.randomUUID(), "GRADED", CASE);
        refuses(null, UUID.randomUUID(), "DRAFT", null);
        refuses(null, UUID.randomUUID(), "DRAFT", OTHER_CASE);
        refuses(null, UUID.randomUUID(), "LOST", null);
    }

    @Test
    void refusesASecondOpenDraftOfOneCase() {
        insert(null, visitor.visitor(), "DRAFT", CASE);
        refuses(null, visitor.visitor(), "DRAFT", CASE);

        var account = testAccounts.make("mia", AccountRole.LEARNER).value();
        insert(account, null, "DRAFT", CASE);
        refuses(account, null, "DRAFT", CASE);
    }

    @Test
    void givesAVisitorsAttemptsToTheAccountThatTheyRegister() {
        var result = testAttempts.graded(visitor, OTHER_CASE, testAttempts.poorPlan());
        var draft = testAttempts.draft(visitor, CASE, testAttempts.poorPlan());

        var mia = new AccountOwner(accounts.register(newAccount("mia")));

        testAccounts.signInAs(mia.account());
        assertThat(service.result(result, mia)).isPresent();
        assertThat(service.draft(mia, CASE).orElseThrow().id()).isEqualTo(draft.id());
        assertThat(service.result(result, visitor)).isEmpty();
    }

    @Test
    void keepsTheVisitorsAttemptsWhenTheRegistrationFails() {
        var result = testAttempts.graded(visitor, CASE, testAttempts.poorPlan());

        transaction.executeWithoutResult(status -> {
            accounts.register(newAccount("mia"));
            status.setRollbackOnly();
        });

        assertThat(service.result(result, visitor)).isPresent();
    }

    @Test
    void keepsTheNewerOfTwoDraftsWhenAVisitorSignsIn() {
        var mia = account("mia");
        testAttempts.draft(mia, CASE, testAttempts.poorPlan());
        testAttempts.draft(visitor, OTHER_CASE, testAttempts.poorPlan());
        clock.advance(Duration.ofHours(1));
        var newer = testAttempts.draft(visitor, CASE, testAttempts.modelPlan(CASE));
        var kept = testAttempts.draft(mia, OTHER_CASE, testAttempts.modelPlan(OTHER_CASE));

        signIn();

        assertThat(service.draft(mia, CASE).orElseThrow().id()).isEqualTo(newer.id());
        assertThat(service.draft(mia, OTHER_CASE).orElseThrow().id()).isEqualTo(kept.id());
        assertThat(attempts.ofVisitor(visitor.visitor())).isEmpty();
        assertThat(count("attempt")).isEqualTo(2);
    }

    @Test
    void keepsWorkRatherThanAnEmptyNewerDraft() {
        var mia = account("mia");
        var work = testAttempts.draft(mia, CASE, testAttempts.modelPlan(CASE));
        clock.advance(Duration.ofHours(1));
        service.openDraft(visitor, CASE);

        signIn();

        assertThat(service.draft(mia, CASE).orElseThrow().plan()).isEqualTo(work.plan());
    }

    @Test
    void losesNothingGradedWhenAVisitorSignsIn() {
        var mia = account("mia");
        testAttempts.graded(mia, CASE, testAttempts.poorPlan());
        testAttempts.graded(visitor, CASE, testAttempts.poorPlan());

        signIn();

        assertThat(service.history(mia, 0, 10).total()).isEqualTo(2);
    }

    @Test
    void forgetsVisitorsAfterSixtyDaysAndAccountsNever() {
        var mia = account("mia");
        testAttempts.graded(mia, CASE, testAttempts.poorPlan());
        testAttempts.graded(visitor, CASE, testAttempts.poorPlan());
        testAttempts.draft(visitor, OTHER_CASE, testAttempts.poorPlan());
        clock.advance(Duration.ofDays(59));
        var late = testAttempts.graded(visitor, OTHER_CASE, testAttempts.modelPlan(OTHER_CASE));
        clock.advance(Duration.ofDays(1).plusSeconds(1));

        assertThat(purge.forgetOldVisitors()).isOne();

        assertThat(service.history(visitor, 0, 10).items())
                .extracting(AttemptListItem::id)
                .containsExactly(late);
        assertThat(service.history(mia, 0, 10).total()).isOne();
        assertThat(purge.forgetOldVisitors()).isZero();
    }

    @Test
    void removesTheAttemptsOfARemovedAccount() {
        var mia = account("mia");
        testAttempts.graded(mia, CASE, testAttempts.poorPlan());

        testAccounts.removeAll();

        assertThat(count("attempt")).isZero();
        assertThat(count("attempt_verdict")).isZero();
    }

    private AccountOwner account(String name) {
        return new AccountOwner(testAccounts.signInAsNew(name, AccountRole.LEARNER));
    }

    private void signIn() {
        events.publishEvent(
                new InteractiveAuthenticationSuccessEvent(
                        SecurityContextHolder.getContext().getAuthentication(), getClass()));
    }

    private static NewAccount newAccount(String name) {
        return new NewAccount(name, name, null, TestAccounts.PASSWORD);
    }

    private int count(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }

    private void refuses(UUID account, UUID visitorId, String status, String openCase) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> insert(account, visitorId, status, openCase));
    }

    private void insert(UUID account, UUID visitorId, String status, String openCase) {
        database.update(
                "insert into attempt (id, version, case_id, account_id, visitor_id, status,"
                        + " open_case, open_in, plan, started_at, updated_at) values"
                        + " (?, 0, ?, ?, ?, ?, ?, ?, '{}', current_timestamp, current_timestamp)",
                UUID.randomUUID(),
                CASE,
                account,
                visitorId,
                status,
                openCase,
                openCase == null ? null : "practice");
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        var barrier = new CyclicBarrier(2);
        Callable<T> together =
                () -> {
                    barrier.await();
                    return work.call();
                };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(together);
            var second = threads.submit(together);
            return List.of(first.get(), second.get());
        }
    }
}
