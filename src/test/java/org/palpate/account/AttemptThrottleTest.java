package org.palpate.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class AttemptThrottleTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T08:00:00Z"));
    private final AttemptThrottle throttle = new AttemptThrottle(clock, 3, 5);

    @Test
    void letsTheFreeTriesPass() {
        assertThat(throttle.begin("ada")).isEmpty();
        assertThat(throttle.begin("ada")).isEmpty();
        assertThat(throttle.begin("ada")).isEmpty();
    }

    @Test
    void makesEveryFurtherTryWaitTwiceAsLong() {
        tryTimes(3);

        assertThat(throttle.begin("ada")).contains(Duration.ofSeconds(5));
        clock.advance(Duration.ofSeconds(4));
        assertThat(throttle.begin("ada")).contains(Duration.ofSeconds(1));
        clock.advance(Duration.ofSeconds(1));
        assertThat(throttle.begin("ada")).isEmpty();
        assertThat(throttle.begin("ada")).contains(Duration.ofSeconds(10));
    }

    @Test
    void neverMakesAnybodyWaitLongerThanFiveMinutes() {
        tryTimes(3);
        for (int i = 0; i < 20; i++) {
            clock.advance(Duration.ofMinutes(5));
            assertThat(throttle.begin("ada")).isEmpty();
        }
        assertThat(throttle.begin("ada")).contains(Duration.ofMinutes(5));
    }

    @Test
    void countsEachKeyApart() {
        tryTimes(3);

        assertThat(throttle.begin("ben")).isEmpty();
    }

    @Test
    void startsAnewAfterASuccess() {
        tryTimes(3);
        throttle.forget("ada");

        tryTimes(3);
    }

    @Test
    void doesNotLetOneSuccessHideTheFailuresBeforeIt() {
        tryTimes(3);
        clock.advance(Duration.ofSeconds(5));
        assertThat(throttle.begin("ada")).isEmpty();
        throttle.takeBack("ada");

        assertThat(throttle.begin("ada")).isEmpty();
        assertThat(throttle.begin("ada")).contains(Duration.ofSeconds(10));
    }

    @Test
    void forgetsAfterHalfAnHour() {
        tryTimes(3);
        clock.advance(Duration.ofMinutes(31));

        tryTimes(3);
    }

    @Test
    void remembersNoMoreKeysThanItsCapacity() {
        for (int i = 0; i < 50; i++) {
            throttle.begin("key " + i);
        }

        assertThat(throttle.size()).isEqualTo(5);
    }

    private void tryTimes(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.begin("ada")).isEmpty();
        }
    }
}
