package org.palpate.library;

import java.time.Clock;
import java.time.Instant;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.VisitorCookie;

/** Forgets what visitors have read who did not come back. */
@Component
class ReadingPurge {

    private final LessonReadings readings;
    private final CheckScores scores;
    private final Clock clock;

    ReadingPurge(LessonReadings readings, CheckScores scores, Clock clock) {
        this.readings = readings;
        this.scores = scores;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT6M", fixedDelayString = "P1D")
    @Transactional
    int forgetOldVisitors() {
        Instant limit = clock.instant().minus(VisitorCookie.LIFETIME);
        return readings.deleteVisitorsBefore(limit) + scores.deleteVisitorsBefore(limit);
    }
}
