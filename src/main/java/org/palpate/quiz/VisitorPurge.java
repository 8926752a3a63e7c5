package org.palpate.quiz;

import java.time.Clock;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.VisitorCookie;

/** Forgets the attempts of visitors who did not come back. */
@Component
class VisitorPurge {

    /** How long a visitor's attempt is kept after its last change. */
    static final Duration KEPT = VisitorCookie.LIFETIME;

    private static final Logger log = LoggerFactory.getLogger(VisitorPurge.class);

    private final Attempts attempts;
    private final Clock clock;

    VisitorPurge(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "P1D")
    @Transactional
    int forgetOldVisitors() {
        int forgotten = attempts.deleteVisitorsBefore(clock.instant().minus(KEPT));
        if (forgotten > 0) {
            log.info("Forgot {} old attempts of visitors", forgotten);
        }
        return forgotten;
    }
}
