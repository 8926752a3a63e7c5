package org.palpate.demo;

import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.DemoAccounts;

/**
 * Tells what has happened at the school, after all listeners are there and before anybody visits.
 */
@Component
@Profile(DemoAccounts.PROFILE)
class DemoTerm implements SmartLifecycle {

    /** Everybody has had an account since some days before the first class. */
    private static final int ACCOUNTS_AGO = Cohort.LAST_TERM + 10;

    private final DemoClock clock;
    private final DemoAccounts accounts;
    private final Story story;
    private final LastTerm lastTerm;
    private final ThisTerm thisTerm;
    private boolean told;

    DemoTerm(
            DemoClock clock,
            DemoAccounts accounts,
            Story story,
            LastTerm lastTerm,
            ThisTerm thisTerm) {
        this.clock = clock;
        this.accounts = accounts;
        this.story = story;
        this.lastTerm = lastTerm;
        this.thisTerm = thisTerm;
    }

    @Override
    public void start() {
        ZoneId zone = ZoneId.systemDefault();
        var days = new TermDays(LocalDate.ofInstant(clock.instant(), zone), zone);
        clock.show(days.ago(ACCOUNTS_AGO, 9, 0));
        accounts.open();
        lastTerm.plan(days);
        thisTerm.plan(days);
        story.tellUntil(days.midnight());
        told = true;
    }

    @Override
    public void stop() {
        // What was told stays told.
    }

    @Override
    public boolean isRunning() {
        return told;
    }

    /** Long before the server takes requests. */
    @Override
    public int getPhase() {
        return 0;
    }
}
