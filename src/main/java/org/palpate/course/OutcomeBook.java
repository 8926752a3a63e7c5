package org.palpate.course;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.AccountId;
import org.palpate.content.CourseModule;
import org.palpate.quiz.AttemptSubmitted;

/** Keeps the stored outcomes up to date. */
@Component
class OutcomeBook {

    private static final int TRIES = 3;

    private final Assignments assignments;
    private final Outcomes outcomes;
    private final ItemResults results;
    private final AssignedModules modules;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    OutcomeBook(
            Assignments assignments,
            Outcomes outcomes,
            ItemResults results,
            AssignedModules modules,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.assignments = assignments;
        this.outcomes = outcomes;
        this.results = results;
        this.modules = modules;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void refreshAfter(AttemptSubmitted event) {
        refresh(event.assignmentId(), event.student());
    }

    /**
     * Work a student's outcome out anew from all that is stored; asked twice at once, the second
     * sees what the first did.
     */
    void refresh(UUID assignmentId, AccountId student) {
        for (int left = TRIES - 1; ; left--) {
            try {
                ownTransaction.executeWithoutResult(status -> write(assignmentId, student));
                return;
            } catch (OptimisticLockingFailureException | DataIntegrityViolationException raced) {
                if (left == 0) {
                    throw raced;
                }
            }
        }
    }

    private void write(UUID assignmentId, AccountId student) {
        Optional<Assignment> found = assignments.findById(assignmentId);
        if (found.isEmpty()) {
            return;
        }
        OutcomeFigures figures = figures(found.get(), student);
        outcomes.findByAssignmentIdAndAccountId(assignmentId, student.value())
                .ifPresentOrElse(
                        known -> known.update(figures, clock.instant()),
                        () -> {
                            if (figures.done() > 0) {
                                outcomes.saveAndFlush(
                                        new Outcome(
                                                assignmentId, student, figures, clock.instant()));
                            }
                        });
        outcomes.flush();
    }

    OutcomeFigures figures(Assignment assignment, AccountId student) {
        CourseModule module = modules.definition(assignment.moduleEditionId());
        List<ItemResult> items = results.of(assignment.getId(), module, student);
        return OutcomeRule.figures(items, module.passRule(), assignment.windowOf(student));
    }
}
