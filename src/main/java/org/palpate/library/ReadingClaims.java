package org.palpate.library;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountRegistered;
import org.palpate.account.CurrentUser;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.VisitorCookie;

/** Hands what a visitor has read to their account once they have one or sign in to it. */
@Component
class ReadingClaims {

    private final LessonReadings readings;
    private final CheckScores scores;
    private final VisitorCookie cookie;
    private final CurrentUser currentUser;

    ReadingClaims(
            LessonReadings readings,
            CheckScores scores,
            VisitorCookie cookie,
            CurrentUser currentUser) {
        this.readings = readings;
        this.scores = scores;
        this.cookie = cookie;
        this.currentUser = currentUser;
    }

    /** Runs inside the registration's transaction: both are kept or neither is. */
    @EventListener
    @Transactional
    void claimOnRegistration(AccountRegistered event) {
        cookie.read().ifPresent(visitor -> claim(visitor, new AccountOwner(event.accountId())));
    }

    @EventListener
    @Transactional
    void claimOnSignIn(InteractiveAuthenticationSuccessEvent event) {
        currentUser
                .get()
                .map(person -> new AccountOwner(person.id()))
                .ifPresent(account -> cookie.read().ifPresent(visitor -> claim(visitor, account)));
    }

    /** What both have read is read; of two answers to one check the better one stays. */
    @Transactional
    void claim(UUID visitor, AccountOwner owner) {
        UUID account = owner.account().value();
        for (LessonReading reading : readings.of(null, visitor)) {
            if (readings.of(account, null, reading.lessonId()).isPresent()) {
                readings.delete(reading);
            } else {
                reading.claimFor(owner);
            }
        }
        for (CheckScore score : scores.of(null, visitor)) {
            CheckKey key = score.check();
            scores.of(account, null, key.lessonId(), key.checkId())
                    .ifPresentOrElse(
                            own -> {
                                own.improve(score.bestShare(), score.answeredAt());
                                scores.delete(score);
                            },
                            () -> score.claimFor(owner));
        }
        readings.flush();
    }
}
