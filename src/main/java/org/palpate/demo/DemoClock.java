package org.palpate.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.DemoAccounts;

/** Shows the moment that is being told, and the time of day when nothing is. */
@Component
@Primary
@Profile(DemoAccounts.PROFILE)
final class DemoClock extends Clock {

    private final Clock time = Clock.systemUTC();
    private volatile @Nullable Instant told;

    void show(Instant moment) {
        told = moment;
    }

    void showTime() {
        told = null;
    }

    @Override
    public Instant instant() {
        Instant moment = told;
        return moment == null ? time.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return time.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return time.withZone(zone);
    }
}
