package org.palpate.quiz;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.Owner;
import org.palpate.account.Ownership;
import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.grading.Grade;
import org.palpate.grading.Grader;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Protocol;

/**
 * The tries of students at cases: drafts, grading, results and progress. Visitors may use it too;
 * everything they name is checked against the owner.
 */
@Service
public class AttemptService {

    /** The most steps that a plan is stored with. */
    public static final int MOST_STEPS = 80;

    private static final String OWNER = "@ownership.holds(#owner)";

    private final Attempts attempts;
    private final ContentLibrary library;
    private final PlanJson planJson;
    private final ResultJson resultJson;
    private final ResultSnapshot snapshot;
    private final Ownership ownership;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AttemptService(
            Attempts attempts,
            ContentLibrary library,
            PlanJson planJson,
            ResultJson resultJson,
            ResultSnapshot snapshot,
            Ownership ownership,
            TransactionTemplate transaction,
            Clock clock) {
        this.attempts = attempts;
        this.library = library;
        this.planJson = planJson;
        this.resultJson = resultJson;
        this.snapshot = snapshot;
        this.ownership = ownership;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Resume the owner's open draft of a case, or start one.
     *
     * @throws UnknownCase if the library has no such case
     */
    @PreAuthorize(OWNER)
    public Draft openDraft(Owner owner, String caseId) {
        ClientCase clientCase = requireCase(caseId);
        try {
            return inTransaction(() -> resumeOrStart(owner, clientCase.id()));
        } catch (DataIntegrityViolationException raced) {
            // Another tab started it between our look and our insert.
            return inTransaction(() -> resumeOrStart(owner, clientCase.id()));
        }
    }

    /** The owner's open draft of a case, if there is one; nothing is started. */
    @PreAuthorize(OWNER)
    @Transactional(readOnly = true)
    public Optional<Draft> draft(Owner owner, String caseId) {
        return attempts.openDraft(owner, caseId).map(this::toDraft);
    }

    /**
     * Store a draft as the student works.
     *
     * @param expectedVersion version of the draft that the student saw
     */
    @PreAuthorize(OWNER)
    public SaveOutcome saveDraft(
            UUID attemptId, Owner owner, TreatmentPlan plan, long expectedVersion) {
        if (plan.steps().size() > MOST_STEPS) {
            throw new IllegalArgumentException("A plan has at most " + MOST_STEPS + " steps");
        }
        try {
            return inTransaction(() -> save(attemptId, owner, plan, expectedVersion));
        } catch (OptimisticLockingFailureException raced) {
            return inTransaction(() ->
                    openDraft(attemptId, owner)
                            .<SaveOutcome>map(stored -> new SaveOutcome.Outdated(toDraft(stored)))
                            .orElseGet(SaveOutcome.Gone::new));
        }
    }

    /**
     * Grade a draft against the protocol of its case. It cannot be changed afterwards.
     *
     * @param expectedVersion version of the draft that the student saw
     */
    @PreAuthorize(OWNER)
    public SubmitOutcome submit(UUID attemptId, Owner owner, long expectedVersion) {
        try {
            return inTransaction(() -> grade(attemptId, owner, expectedVersion));
        } catch (OptimisticLockingFailureException raced) {
            return inTransaction(() ->
                    openDraft(attemptId, owner)
                            .<SubmitOutcome>map(
                                    stored -> new SubmitOutcome.Outdated(toDraft(stored)))
                            .orElseGet(SubmitOutcome.Gone::new));
        }
    }

    /** A graded attempt; empty when it is not the owner's, unless an administrator asks. */
    @PreAuthorize(OWNER)
    @Transactional(readOnly = true)
    public Optional<AttemptResult> result(UUID attemptId, Owner owner) {
        return attempts.findById(attemptId)
                .filter(Attempt::isGraded)
                .filter(attempt -> attempt.belongsTo(owner) || ownership.readsEverything())
                .map(attempt -> toResult(attempt, owner));
    }

    /** The owner's graded attempts, newest first. */
    @PreAuthorize(OWNER)
    @Transactional(readOnly = true)
    public AttemptPage history(Owner owner, int page, int size) {
        var found = attempts.history(owner, PageRequest.of(page, size));
        return new AttemptPage(found.getContent(), page, size, found.getTotalElements());
    }

    /** How far the owner has come with every case and category. */
    @PreAuthorize(OWNER)
    @Transactional(readOnly = true)
    public Progress progress(Owner owner) {
        return ProgressSummary.of(library, attempts.graded(owner), attempts.openDrafts(owner));
    }

    /** The progress of somebody who has not begun. */
    @PreAuthorize("permitAll()")
    public Progress untouched() {
        return ProgressSummary.of(library, List.of(), List.of());
    }

    /** The case to start next: the easiest that is not solved; empty when all are. */
    @PreAuthorize("permitAll()")
    public Optional<ClientCase> nextCase(Progress progress) {
        return NextCase.of(library, progress);
    }

    /** The case to try after this one: alike and not yet solved where there is such a one. */
    @PreAuthorize(OWNER)
    @Transactional(readOnly = true)
    public Optional<ClientCase> similarCase(Owner owner, String caseId) {
        return library.clientCase(caseId)
                .flatMap(clientCase -> NextCase.similarTo(clientCase, library, progress(owner)));
    }

    /** Throw an open draft away. Answers whether there was one. */
    @PreAuthorize(OWNER)
    @Transactional
    public boolean discardDraft(UUID attemptId, Owner owner) {
        Optional<Attempt> draft = openDraft(attemptId, owner);
        draft.ifPresent(attempts::delete);
        return draft.isPresent();
    }

    /**
     * Start the case of a graded attempt anew, with an empty plan; an open draft of it is resumed.
     * Empty when the attempt is not the owner's or its case has left the library.
     */
    @PreAuthorize(OWNER)
    public Optional<Draft> tryAgain(UUID attemptId, Owner owner) {
        return attempts.findById(attemptId)
                .filter(attempt -> attempt.belongsTo(owner))
                .flatMap(attempt -> library.clientCase(attempt.caseId()))
                .map(clientCase -> openDraft(owner, clientCase.id()));
    }

    private Draft resumeOrStart(Owner owner, String caseId) {
        Attempt attempt =
                attempts.openDraft(owner, caseId)
                        .orElseGet(() ->
                                attempts.saveAndFlush(
                                        new Attempt(
                                                owner,
                                                caseId,
                                                planJson.write(TreatmentPlan.EMPTY),
                                                clock.instant())));
        return toDraft(attempt);
    }

    private SaveOutcome save(
            UUID attemptId, Owner owner, TreatmentPlan plan, long expectedVersion) {
        Optional<Attempt> found = openDraft(attemptId, owner);
        if (found.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        Attempt attempt = found.get();
        if (!attempt.isAtVersion(expectedVersion)) {
            return new SaveOutcome.Outdated(toDraft(attempt));
        }
        attempt.revise(planJson.write(plan), clock.instant());
        attempts.flush();
        return new SaveOutcome.Saved(attempt.version(), attempt.updatedAt());
    }

    private SubmitOutcome grade(UUID attemptId, Owner owner, long expectedVersion) {
        Optional<Attempt> found = openDraft(attemptId, owner);
        if (found.isEmpty()) {
            return new SubmitOutcome.Gone();
        }
        Attempt attempt = found.get();
        if (!attempt.isAtVersion(expectedVersion)) {
            return new SubmitOutcome.Outdated(toDraft(attempt));
        }
        ClientCase clientCase = requireCase(attempt.caseId());
        TreatmentPlan plan = planJson.read(attempt.plan()).plan();
        Protocol protocol = library.planner().plan(clientCase.facts());
        Grade grade = Grader.grade(plan, protocol);
        GradedResult graded = snapshot.of(clientCase, protocol, plan, grade);
        attempt.grade(graded, resultJson.write(graded), library.version(), clock.instant());
        attempts.flush();
        return new SubmitOutcome.Graded(attempt.getId());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private Optional<Attempt> openDraft(UUID attemptId, Owner owner) {
        return attempts.findById(attemptId)
                .filter(attempt -> attempt.belongsTo(owner) && !attempt.isGraded());
    }

    private ClientCase requireCase(String caseId) {
        return library.clientCase(caseId).orElseThrow(() -> new UnknownCase(caseId));
    }

    private Draft toDraft(Attempt attempt) {
        PlanJson.ReadPlan read = planJson.read(attempt.plan());
        return new Draft(
                attempt.getId(),
                attempt.caseId(),
                read.plan(),
                attempt.version(),
                attempt.startedAt(),
                attempt.updatedAt(),
                read.dropped());
    }

    private AttemptResult toResult(Attempt attempt, Owner owner) {
        Attempt.Marks marks = attempt.requireMarks();
        return new AttemptResult(
                attempt.getId(),
                attempt.caseId(),
                attempt.belongsTo(owner),
                attempt.startedAt(),
                marks.submittedAt(),
                marks.contentVersion(),
                !marks.contentVersion().equals(library.version()),
                resultJson.read(marks.result()));
    }
}
