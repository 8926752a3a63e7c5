package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

import org.palpate.account.AccountRole;
import org.palpate.account.CurrentOwner;
import org.palpate.account.Owner;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.Owner.VisitorOwner;
import org.palpate.account.SettableClock;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;
import org.palpate.account.VisitorCookie;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Category;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:attempt-service;DB_CLOSE_DELAY=-1")
@Import({TestAccountsConfiguration.class, TestAttemptsConfiguration.class})
class AttemptServiceTest {

    private static final String CASE = "C06";

    @Autowired private AttemptService service;
    @Autowired private TestAttempts testAttempts;
    @Autowired private TestAccounts testAccounts;
    @Autowired private CurrentOwner currentOwner;
    @Autowired private SettableClock clock;

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
    void givesNothingToTheWrongOwner() {
        var stranger = new VisitorOwner(UUID.randomUUID());
        var plan = testAttempts.modelPlan(CASE);
        var graded = testAttempts.graded(visitor, CASE, plan);
        var draft = testAttempts.draft(visitor, CASE, plan);

        assertThat(service.result(graded, stranger)).isEmpty();
        assertThat(service.tryAgain(graded, stranger)).isEmpty();
        assertThat(service.draft(stranger, CASE)).isEmpty();
        assertThat(service.saveDraft(draft.id(), stranger, TreatmentPlan.EMPTY, draft.version()))
                .isInstanceOf(SaveOutcome.Gone.class);
        assertThat(service.submit(draft.id(), stranger, draft.version()))
                .isInstanceOf(SubmitOutcome.Gone.class);
        assertThat(service.discardDraft(draft.id(), stranger)).isFalse();
        assertThat(service.history(stranger, 0, 10).total()).isZero();
        assertThat(service.progress(stranger).isEmpty()).isTrue();
        assertThat(service.draft(visitor, CASE).orElseThrow()).isEqualTo(draft);
    }

    static Stream<Method> methodsWithAnOwner() {
        return Arrays.stream(AttemptService.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Owner.class));
    }

    @ParameterizedTest
    @MethodSource("methodsWithAnOwner")
    void letsNobodySpeakForAnothersAccount(Method method) {
        var victim = new AccountOwner(testAccounts.make("victim", AccountRole.LEARNER));
        testAccounts.signInAsNew("thief", AccountRole.ADMINISTRATOR);
        var arguments =
                Arrays.stream(method.getParameterTypes())
                        .map(type -> argument(type, victim))
                        .toArray();

        assertThatExceptionOfType(InvocationTargetException.class)
                .isThrownBy(() -> method.invoke(service, arguments))
                .withCauseInstanceOf(AccessDeniedException.class);
    }

    private static Object argument(Class<?> type, Owner owner) {
        if (type == Owner.class) {
            return owner;
        } else if (type == UUID.class) {
            return UUID.randomUUID();
        } else if (type == String.class) {
            return CASE;
        } else if (type == TreatmentPlan.class) {
            return TreatmentPlan.EMPTY;
        } else if (type == long.class) {
            return 1L;
        }
        return 1;
    }

    @Test
    void letsAdministratorsReadAResultAndNoDraft() {
        var graded = testAttempts.graded(visitor, CASE, testAttempts.modelPlan(CASE));
        var draft = testAttempts.draft(visitor, CASE, testAttempts.poorPlan());
        var ada = new AccountOwner(testAccounts.signInAsNew("ada", AccountRole.ADMINISTRATOR));

        assertThat(service.result(graded, ada).orElseThrow().own()).isFalse();
        assertThat(service.result(draft.id(), ada)).isEmpty();
        assertThat(service.tryAgain(graded, ada)).isEmpty();
        assertThat(service.discardDraft(draft.id(), ada)).isFalse();
    }

    @Test
    void keepsInstructorsFromOthersResults() {
        var graded = testAttempts.graded(visitor, CASE, testAttempts.modelPlan(CASE));
        var ben = new AccountOwner(testAccounts.signInAsNew("ben", AccountRole.INSTRUCTOR));

        assertThat(service.result(graded, ben)).isEmpty();
    }

    @Test
    void showsNoResultBeforeThePlanIsSubmitted() {
        var draft = testAttempts.draft(visitor, CASE, testAttempts.modelPlan(CASE));

        assertThat(service.result(draft.id(), visitor)).isEmpty();
    }

    @Test
    void gradesAnEmptyPlanWithNothing() {
        var draft = service.openDraft(visitor, CASE);

        service.submit(draft.id(), visitor, draft.version());

        var result = service.result(draft.id(), visitor).orElseThrow();
        assertThat(result.graded().scoring().score()).isZero();
        assertThat(result.graded().scoring().passed()).isFalse();
    }

    @Test
    void refusesACaseThatTheLibraryDoesNotHave() {
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> service.openDraft(visitor, "C99"));
    }

    @Test
    void refusesAPlanWithoutEnd() {
        var draft = service.openDraft(visitor, CASE);
        var step = testAttempts.poorPlan().steps().getFirst();
        var endless =
                new TreatmentPlan(
                        null, null, Collections.nCopies(AttemptService.MOST_STEPS + 1, step), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.saveDraft(draft.id(), visitor, endless, draft.version()));
    }

    @Test
    void sumsUpWhatWasDone() {
        testAttempts.graded(visitor, CASE, testAttempts.modelPlan(CASE));
        clock.advance(Duration.ofMinutes(1));
        var last = testAttempts.graded(visitor, CASE, testAttempts.poorPlan());
        testAttempts.draft(visitor, "C05", testAttempts.poorPlan());
        testAttempts.graded(visitor, "C07", testAttempts.poorPlan());

        var progress = service.progress(visitor);

        var solved = progress.of(CASE);
        assertThat(solved.solved()).isTrue();
        assertThat(solved.graded()).isEqualTo(2);
        assertThat(solved.bestScore()).isEqualTo(1);
        assertThat(solved.last().id()).isEqualTo(last);
        assertThat(progress.of("C05").hasDraft()).isTrue();
        assertThat(progress.of("C05").solved()).isFalse();
        assertThat(progress.solved()).isOne();
        assertThat(progress.categories())
                .filteredOn(each -> each.category() == Category.INJURY)
                .singleElement()
                .satisfies(injury -> {
                    assertThat(injury.solved()).isOne();
                    assertThat(injury.tried()).isEqualTo(2);
                });
        assertThat(progress.categories().stream().mapToInt(CategoryProgress::total).sum())
                .isEqualTo(progress.cases().size());
    }

    @Test
    void suggestsAnUnsolvedCaseThatIsAlike() {
        var first = service.similarCase(visitor, "C01").orElseThrow();
        testAttempts.graded(visitor, first.id(), testAttempts.modelPlan(first.id()));

        var second = service.similarCase(visitor, "C01").orElseThrow();

        assertThat(first.id()).isEqualTo("C02");
        assertThat(second.id()).isEqualTo("C13");
    }

    @Test
    void startsWithAnEasyCaseThatNobodyBegan() {
        var first = service.nextCase(service.untouched()).orElseThrow();
        testAttempts.draft(visitor, first.id(), testAttempts.poorPlan());

        var second = service.nextCase(service.progress(visitor)).orElseThrow();

        assertThat(first.level()).isOne();
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void remembersAVisitorByACookieThatScriptsCannotRead() {
        var response = testAttempts.visitWith();
        assertThat(currentOwner.find()).isEmpty();
        assertThat(response.getCookies()).isEmpty();

        var owner = (VisitorOwner) currentOwner.obtain();

        var cookie = response.getCookie(VisitorCookie.NAME);
        assertThat(cookie.getValue()).isEqualTo(owner.visitor().toString());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(60 * 24 * 60 * 60);
        assertThat(currentOwner.obtain()).isEqualTo(owner);
        testAttempts.visitWith(cookie);
        assertThat(currentOwner.find()).contains(owner);
    }

    @Test
    void takesAForgedCookieForNone() {
        testAttempts.visitWith(new Cookie(VisitorCookie.NAME, "1 or 1=1"));

        assertThat(currentOwner.find()).isEmpty();
    }

    @Test
    void prefersTheAccountToTheCookie() {
        var mia = testAccounts.signInAsNew("mia", AccountRole.LEARNER);

        assertThat(currentOwner.find()).contains(new AccountOwner(mia));
        assertThat(currentOwner.obtain()).isEqualTo(new AccountOwner(mia));
    }
}
