package org.palpate.library;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.Owner;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.Owner.VisitorOwner;

/** What readers have read and answered. Visitors may use it too. */
@Service
public class ReadingService {

    private static final String OWNER = "@ownership.holds(#owner)";

    private final LessonReadings readings;
    private final CheckScores scores;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReadingService(
            LessonReadings readings,
            CheckScores scores,
            TransactionTemplate transaction,
            Clock clock) {
        this.readings = readings;
        this.scores = scores;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Everything that somebody has read and answered. */
    @PreAuthorize(OWNER)
    @Transactional(readOnly = true)
    public ReadingProgress progress(Owner owner) {
        return new ReadingProgress(
                readings.of(account(owner), visitor(owner)).stream()
                        .map(LessonReading::lessonId)
                        .collect(Collectors.toSet()),
                scores.of(account(owner), visitor(owner)).stream()
                        .collect(Collectors.toMap(CheckScore::check, CheckScore::bestShare)));
    }

    /** Note that a lesson was read; doing so again changes nothing. */
    @PreAuthorize(OWNER)
    public void markRead(Owner owner, String lessonId) {
        twiceIfRaced(() -> {
            if (readings.of(account(owner), visitor(owner), lessonId).isEmpty()) {
                readings.saveAndFlush(new LessonReading(owner, lessonId, clock.instant()));
            }
        });
    }

    /** Take back that a lesson was read. */
    @PreAuthorize(OWNER)
    @Transactional
    public void markUnread(Owner owner, String lessonId) {
        readings.of(account(owner), visitor(owner), lessonId).ifPresent(readings::delete);
    }

    /**
     * Keep the answer to a check if it is the best one so far.
     *
     * @param share what it earned, 0 to 1
     */
    @PreAuthorize(OWNER)
    public void keepAnswer(Owner owner, CheckKey check, double share) {
        twiceIfRaced(() ->
                scores.of(account(owner), visitor(owner), check.lessonId(), check.checkId())
                        .ifPresentOrElse(
                                score -> {
                                    score.improve(share, clock.instant());
                                    scores.flush();
                                },
                                () ->
                                        scores.saveAndFlush(
                                                new CheckScore(
                                                        owner, check, share, clock.instant()))));
    }

    /** A second click or tab may have been first; then its work is there to be built on. */
    private void twiceIfRaced(Runnable work) {
        try {
            transaction.executeWithoutResult(_ -> work.run());
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException raced) {
            transaction.executeWithoutResult(_ -> work.run());
        }
    }

    static @Nullable UUID account(Owner owner) {
        return owner instanceof AccountOwner(var account) ? account.value() : null;
    }

    static @Nullable UUID visitor(Owner owner) {
        return owner instanceof VisitorOwner(var visitor) ? visitor : null;
    }
}
