package org.palpate.course;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.quiz.AssignmentAttempts;

/** Collects exams when their time is over: what was saved by then is what counts. */
@Component
class SittingClock {

    private static final Logger log = LoggerFactory.getLogger(SittingClock.class);

    private final Sittings sittings;
    private final AssignmentAttempts attempts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SittingClock(
            Sittings sittings,
            AssignmentAttempts attempts,
            TransactionTemplate transaction,
            Clock clock) {
        this.sittings = sittings;
        this.attempts = attempts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT20S")
    void collectWhatRanOut() {
        for (UUID sittingId : sittings.runOut(clock.instant())) {
            collect(sittingId);
        }
    }

    /** Collect one sitting if its time is over and nobody has collected it. */
    void collect(UUID sittingId) {
        try {
            transaction.executeWithoutResult(status ->
                    sittings.findById(sittingId)
                            .filter(sitting -> !sitting.isHandedIn())
                            .filter(sitting -> sitting.isOver(clock.instant()))
                            .ifPresent(sitting -> close(sitting, clock.instant())));
        } catch (OptimisticLockingFailureException raced) {
            // The student handed in at the same moment, or another look collected it.
            log.debug("A sitting changed while it was collected", raced);
        }
    }

    /** End a sitting: grade what was begun, as it stands. */
    void close(Sitting sitting, Instant now) {
        Instant end = sitting.endsAt();
        Instant at = end != null && end.isBefore(now) ? end : now;
        attempts.collect(sitting.assignmentId(), sitting.student(), at);
        sitting.handIn(at);
        sittings.saveAndFlush(sitting);
    }
}
