package org.palpate.gradebook;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.CurrentUser;
import org.palpate.course.AssignmentService;

/** Changes grades by hand, always with a reason, and never without a trace. */
@Service
public class GradeDesk {

    /** The longest reason. */
    public static final int LONGEST_REASON = 1000;

    private static final String TEACHES = "@classAccess.teaches(#classId)";

    private final GradeTable table;
    private final GradeAdjustments adjustments;
    private final HistoryEntries history;
    private final AssignmentService assignments;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GradeDesk(
            GradeTable table,
            GradeAdjustments adjustments,
            HistoryEntries history,
            AssignmentService assignments,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.adjustments = adjustments;
        this.history = history;
        this.assignments = assignments;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Set another score in place of the one that the student earned, or take it back.
     *
     * @param score 0 to 1; null to let the earned one count again
     * @param expectedVersion version of the grade that the instructor saw
     * @throws IllegalArgumentException if there is no reason
     * @throws UnknownGrade if the class has no such assignment or student
     */
    @PreAuthorize(TEACHES)
    public GradeOutcome override(
            UUID classId,
            UUID assignmentId,
            AccountId student,
            @Nullable Double score,
            String reason,
            long expectedVersion) {
        if (score != null && !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score lies between 0 and 100 %.");
        }
        return change(
                classId,
                new Change(
                        assignmentId,
                        student,
                        score == null
                                ? GradeChangeKind.OVERRIDE_REMOVED
                                : GradeChangeKind.OVERRIDDEN,
                        reason,
                        expectedVersion),
                adjustment -> adjustment.override(score, clock.instant()));
    }

    /**
     * Excuse the student from the assignment, or take that back.
     *
     * @param expectedVersion version of the grade that the instructor saw
     * @throws IllegalArgumentException if there is no reason
     * @throws UnknownGrade if the class has no such assignment or student
     */
    @PreAuthorize(TEACHES)
    public GradeOutcome excuse(
            UUID classId,
            UUID assignmentId,
            AccountId student,
            boolean excused,
            String reason,
            long expectedVersion) {
        return change(
                classId,
                new Change(
                        assignmentId,
                        student,
                        excused ? GradeChangeKind.EXCUSED : GradeChangeKind.EXCUSE_REMOVED,
                        reason,
                        expectedVersion),
                adjustment -> adjustment.excuse(excused, clock.instant()));
    }

    /**
     * Let the student try again: one more attempt at everything.
     *
     * @throws IllegalArgumentException if there is no reason, or the student has left the class
     * @throws UnknownGrade if the class has no such assignment or student
     */
    @PreAuthorize(TEACHES)
    @Transactional
    public void reopen(UUID classId, UUID assignmentId, AccountId student, String reason) {
        String why = requireReason(reason);
        String words = words(table.cell(table.require(classId, assignmentId, student)));
        assignments.reopen(assignmentId, student);
        write(assignmentId, student, GradeChangeKind.REOPENED, words, "One more attempt", why);
    }

    private GradeOutcome change(UUID classId, Change change, Consumer<GradeAdjustment> how) {
        String why = requireReason(change.reason());
        try {
            return Objects.requireNonNull(
                    transaction.execute(status -> change(classId, change, why, how)));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException raced) {
            return Objects.requireNonNull(
                    transaction.execute(status ->
                            new GradeOutcome.Outdated(
                                    table.cell(
                                            table.require(
                                                    classId,
                                                    change.assignmentId(),
                                                    change.student())))));
        }
    }

    private GradeOutcome change(
            UUID classId, Change change, String why, Consumer<GradeAdjustment> how) {
        GradeTable.Target target = table.require(classId, change.assignmentId(), change.student());
        Optional<GradeAdjustment> known =
                adjustments.findByAssignmentIdAndAccountId(
                        change.assignmentId(), change.student().value());
        GradeCell before = table.cell(target);
        // What is checked is what will be changed: another may have stored one a moment ago.
        if (known.map(GradeAdjustment::version).orElse(GradeCell.UNTOUCHED)
                != change.expectedVersion()) {
            return new GradeOutcome.Outdated(before);
        }
        GradeAdjustment adjustment =
                known.orElseGet(() ->
                        new GradeAdjustment(
                                change.assignmentId(), change.student(), clock.instant()));
        how.accept(adjustment);
        adjustments.saveAndFlush(adjustment);
        GradeCell after = table.cell(target);
        write(
                change.assignmentId(),
                change.student(),
                change.kind(),
                words(before),
                words(after),
                why);
        return new GradeOutcome.Changed(after);
    }

    private void write(
            UUID assignmentId,
            AccountId student,
            GradeChangeKind kind,
            String before,
            String after,
            String why) {
        history.save(
                new HistoryEntry(
                        assignmentId,
                        student,
                        null,
                        currentUser.require(),
                        kind,
                        before,
                        after,
                        why,
                        clock.instant()));
    }

    /** A grade in words for the history, which must not change with the screens. */
    static String words(GradeCell cell) {
        Double score = cell.score();
        String number = score == null ? "No score" : percent(score);
        return cell.isExcused() ? number + ", excused" : number;
    }

    static String percent(double score) {
        return String.format(Locale.ROOT, "%.1f %%", score * 100).replace(".0 %", " %");
    }

    private static String requireReason(String reason) {
        return Reasons.require(reason, LONGEST_REASON, "Say why; the history keeps it.");
    }

    private record Change(
            UUID assignmentId,
            AccountId student,
            GradeChangeKind kind,
            String reason,
            long expectedVersion) {}
}
