package org.palpate.course;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.CurrentUser;

/** Gives modules to classes, and follows how the class comes along. */
@Service
public class AssignmentService {

    private static final String MANAGES = "@assignmentAccess.manages(#assignmentId)";
    private static final String READS = "@assignmentAccess.reads(#assignmentId)";

    private final Assignments assignments;
    private final AssignmentReport report;
    private final Roster roster;
    private final AssignedModules modules;
    private final Sittings sittings;
    private final OutcomeBook outcomes;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AssignmentService(
            Assignments assignments,
            AssignmentReport report,
            Roster roster,
            AssignedModules modules,
            Sittings sittings,
            OutcomeBook outcomes,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            Clock clock) {
        this.assignments = assignments;
        this.report = report;
        this.roster = roster;
        this.modules = modules;
        this.sittings = sittings;
        this.outcomes = outcomes;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Assign a module as it is now.
     *
     * @param moduleOrigin which module, as editions name it
     * @return the id of the assignment
     * @throws IllegalArgumentException if the terms are not sound or name somebody who is not a
     *     student of the class
     */
    @PreAuthorize("@classAccess.manages(#classId)")
    @Transactional
    public UUID assign(UUID classId, String moduleOrigin, AssignmentTerms terms) {
        requireStudents(classId, terms.students());
        if (roster.isArchived(classId)) {
            throw new IllegalArgumentException("This class has ended. Restore it first.");
        }
        return assignments
                .saveAndFlush(
                        new Assignment(
                                classId,
                                modules.editionFor(moduleOrigin),
                                terms,
                                currentUser.require().id(),
                                clock.instant()))
                .getId();
    }

    /**
     * Put an assignment on other terms.
     *
     * @param expectedVersion version of the assignment that the instructor saw
     */
    @PreAuthorize(MANAGES)
    public ChangeOutcome change(UUID assignmentId, AssignmentTerms terms, long expectedVersion) {
        return alter(
                assignmentId,
                expectedVersion,
                assignment -> {
                    requireStudents(assignment.classId(), terms.students());
                    assignment.rearrange(terms, report.isBegun(assignment));
                });
    }

    /**
     * Make an exception for a student, or take it back with {@link StudentException#NONE}.
     *
     * @param expectedVersion version of the assignment that the instructor saw
     */
    @PreAuthorize(MANAGES)
    public ChangeOutcome setException(
            UUID assignmentId,
            AccountId student,
            StudentException exception,
            long expectedVersion) {
        return alter(
                assignmentId,
                expectedVersion,
                assignment -> {
                    requireStudents(assignment.classId(), Set.of(student));
                    assignment.except(student, exception);
                });
    }

    /**
     * Let a student try again: one more attempt at everything, and for an exam the time anew.
     *
     * @throws IllegalArgumentException if the student is not in the class
     */
    @PreAuthorize(MANAGES)
    @Transactional
    public void reopen(UUID assignmentId, AccountId student) {
        Assignment assignment = require(assignmentId);
        requireStudents(assignment.classId(), Set.of(student));
        assignment.except(student, assignment.exceptionOf(student).withOneMoreAttempt());
        Instant now = clock.instant();
        sittings.findByAssignmentIdAndAccountId(assignmentId, student.value())
                .filter(sitting -> sitting.isOver(now))
                .ifPresent(sitting -> sitting.reopen(now, assignment.endOf(student, now)));
        assignments.flush();
    }

    /** Take an assignment away from the students; what they did stays stored. */
    @PreAuthorize(MANAGES)
    @Transactional
    public void withdraw(UUID assignmentId) {
        require(assignmentId).withdraw(clock.instant());
    }

    /** Let the students see the results of an exam. */
    @PreAuthorize(MANAGES)
    @Transactional
    public void release(UUID assignmentId) {
        require(assignmentId).release(clock.instant());
    }

    /** The modules that whoever asks can assign, their own first. */
    @PreAuthorize("@classAccess.manages(#classId)")
    public List<ModuleChoice> choices(UUID classId) {
        return modules.choices();
    }

    /** The assignments of a class by their opening, those that were withdrawn too. */
    @PreAuthorize("@classAccess.reads(#classId)")
    @Transactional(readOnly = true)
    public List<AssignmentItem> ofClass(UUID classId) {
        return report.ofClass(classId);
    }

    /** One assignment. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public AssignmentDetails details(UUID assignmentId) {
        return report.details(require(assignmentId));
    }

    /** How far every student is with an assignment. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public List<StudentProgress> progress(UUID assignmentId) {
        return report.progress(require(assignmentId));
    }

    private ChangeOutcome alter(UUID id, long expectedVersion, Consumer<Assignment> change) {
        try {
            ChangeOutcome outcome =
                    transaction.execute(status -> {
                        Assignment assignment = require(id);
                        if (assignment.version() != expectedVersion) {
                            return new ChangeOutcome.Outdated(report.details(assignment));
                        }
                        change.accept(assignment);
                        assignments.flush();
                        moveEnds(assignment);
                        return new ChangeOutcome.Changed(assignment.version());
                    });
            if (outcome instanceof ChangeOutcome.Changed) {
                refreshOutcomes(id);
            }
            return outcome;
        } catch (IllegalArgumentException refused) {
            return new ChangeOutcome.Refused(String.valueOf(refused.getMessage()));
        } catch (OptimisticLockingFailureException raced) {
            return transaction.execute(
                    status -> new ChangeOutcome.Outdated(report.details(require(id))));
        }
    }

    /** The time of those who sit the exam now follows the new terms. */
    private void moveEnds(Assignment assignment) {
        sittings.findByAssignmentId(assignment.getId()).stream()
                .filter(sitting -> !sitting.isHandedIn())
                .forEach(sitting ->
                        sitting.moveEnd(assignment.endOf(sitting.student(), sitting.startedAt())));
    }

    /** A new due date changes who was in time. */
    private void refreshOutcomes(UUID assignmentId) {
        report.studentsWithOutcome(assignmentId)
                .forEach(student -> outcomes.refresh(assignmentId, student));
    }

    private void requireStudents(UUID classId, Set<AccountId> wanted) {
        if (!Set.copyOf(roster.students(classId)).containsAll(wanted)) {
            throw new IllegalArgumentException("Choose only students of this class.");
        }
    }

    private Assignment require(UUID assignmentId) {
        return assignments
                .findById(assignmentId)
                .orElseThrow(() -> new IllegalArgumentException("There is no such assignment"));
    }
}
