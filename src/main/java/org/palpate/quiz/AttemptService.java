package org.palpate.quiz;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
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
import org.palpate.grading.TreatmentPlan;

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
    private final CaseCatalog cases;
    private final PlanJson planJson;
    private final ResultJson resultJson;
    private final DraftGrading grading;
    private final GradingVersions versions;
    private final AssignmentGate gate;
    private final Ownership ownership;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AttemptService(
            Attempts attempts,
            ContentLibrary library,
            CaseCatalog cases,
            PlanJson planJson,
            ResultJson resultJson,
            DraftGrading grading,
            GradingVersions versions,
            AssignmentGate gate,
            Ownership ownership,
            TransactionTemplate transaction,
            Clock clock) {
        this.attempts = attempts;
        this.library = library;
        this.cases = cases;
        this.planJson = planJson;
        this.resultJson = resultJson;
        this.grading = grading;
        this.versions = versions;
        this.gate = gate;
        this.ownership = ownership;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Resume the owner's open draft of a case, or start one.
     *
     * @throws UnknownCase if there is no such case, or it is not open to the owner
     */
    @PreAuthorize(OWNER)
    public Draft openDraft(Owner owner, String caseId) {
        ClientCase clientCase =
                cases.findOpen(caseId, owner).orElseThrow(() -> new UnknownCase(caseId));
        return resumeOrStart(owner, clientCase.id(), null);
    }

    /**
     * Resume the owner's open draft of a case in an assignment, or start one.
     *
     * @throws UnknownCase if the assignment is not the owner's or does not have the case
     * @throws AssignmentRefused if no plan can be begun now
     */
    @PreAuthorize(OWNER)
    public Draft openDraft(Owner owner, String caseId, UUID assignmentId) {
        AssignmentGate.Terms terms =
                terms(owner, caseId, assignmentId).orElseThrow(() -> new UnknownCase(caseId));
        if (terms.refusal() != null) {
            throw new AssignmentRefused(terms.refusal());
        }
        return resumeOrStart(owner, caseId, assignmentId);
    }

    /** The owner's open draft of a case, if there is one; nothing is started. */
    @PreAuthorize(OWNER)
    @Transactional(readOnly = true)
    public Optional<Draft> draft(Owner owner, String caseId) {
        return attempts.openDraft(owner, caseId, null).map(this::toDraft);
    }

    /** The owner's open draft of a case in an assignment, if there is one; nothing is started. */
    @PreAuthorize(OWNER)
    @Transactional(readOnly = true)
    public Optional<Draft> draft(Owner owner, String caseId, UUID assignmentId) {
        return attempts.openDraft(owner, caseId, assignmentId).map(this::toDraft);
    }

    /**
     * What holds now for a case in an assignment; empty when the assignment is not the owner's or
     * does not have the case.
     */
    @PreAuthorize(OWNER)
    @Transactional(readOnly = true)
    public Optional<AssignmentGate.Terms> terms(Owner owner, String caseId, UUID assignmentId) {
        return owner instanceof Owner.AccountOwner(var student)
                ? gate.terms(
                        assignmentId,
                        student,
                        caseId,
                        attempts.countGraded(assignmentId, student.value(), caseId))
                : Optional.empty();
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

    /**
     * A graded attempt; empty when it is not the owner's, unless an administrator asks, and while
     * its assignment keeps the results back.
     */
    @PreAuthorize(OWNER)
    @Transactional(readOnly = true)
    public Optional<AttemptResult> result(UUID attemptId, Owner owner) {
        return attempts.findById(attemptId)
                .filter(Attempt::isGraded)
                .filter(attempt ->
                        attempt.belongsTo(owner)
                                ? showsResult(attempt, owner)
                                : ownership.readsEverything())
                .map(attempt ->
                        attempt.toResult(
                                attempt.belongsTo(owner),
                                resultJson,
                                versions.newest(attempt.caseId())));
    }

    /** The owner's graded attempts, newest first, without those whose results are kept back. */
    @PreAuthorize(OWNER)
    @Transactional(readOnly = true)
    public AttemptPage history(Owner owner, int page, int size) {
        var found = attempts.history(owner, concealed(owner), PageRequest.of(page, size));
        return new AttemptPage(found.getContent(), page, size, found.getTotalElements());
    }

    /** How far the owner has come with every case and category. */
    @PreAuthorize(OWNER)
    @Transactional(readOnly = true)
    public Progress progress(Owner owner) {
        return ProgressSummary.of(
                library, attempts.graded(owner, concealed(owner)), attempts.openDrafts(owner));
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
     * Start the case of a graded attempt anew where it was tried, with an empty plan; an open draft
     * of it is resumed. Empty when the attempt is not the owner's, its case is gone, or its
     * assignment takes no further try.
     */
    @PreAuthorize(OWNER)
    public Optional<Draft> tryAgain(UUID attemptId, Owner owner) {
        Optional<Attempt> found =
                attempts.findById(attemptId).filter(attempt -> attempt.belongsTo(owner));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String caseId = found.get().caseId();
        UUID assignmentId = found.get().assignmentId();
        boolean isOpen =
                assignmentId == null
                        ? cases.findOpen(caseId, owner).isPresent()
                        : terms(owner, caseId, assignmentId)
                                .filter(terms -> terms.refusal() == null)
                                .isPresent();
        return isOpen ? Optional.of(resumeOrStart(owner, caseId, assignmentId)) : Optional.empty();
    }

    private Draft resumeOrStart(Owner owner, String caseId, @Nullable UUID assignmentId) {
        try {
            return inTransaction(() -> takeUp(owner, caseId, assignmentId));
        } catch (DataIntegrityViolationException raced) {
            // Another tab started it between our look and our insert.
            return inTransaction(() -> takeUp(owner, caseId, assignmentId));
        }
    }

    private Draft takeUp(Owner owner, String caseId, @Nullable UUID assignmentId) {
        Attempt attempt =
                attempts.openDraft(owner, caseId, assignmentId)
                        .orElseGet(() ->
                                attempts.saveAndFlush(
                                        new Attempt(
                                                owner,
                                                caseId,
                                                assignmentId,
                                                planJson.write(TreatmentPlan.EMPTY),
                                                clock.instant())));
        return toDraft(attempt);
    }

    /** Why the assignment of an attempt takes no work now; null where it does or there is none. */
    private @Nullable String refusal(Attempt attempt, Owner owner) {
        UUID assignmentId = attempt.assignmentId();
        if (assignmentId == null) {
            return null;
        }
        Optional<AssignmentGate.Terms> terms = terms(owner, attempt.caseId(), assignmentId);
        return terms.isEmpty() ? "This is no longer assigned to you." : terms.get().refusal();
    }

    private boolean showsResult(Attempt attempt, Owner owner) {
        UUID assignmentId = attempt.assignmentId();
        return assignmentId == null
                || (owner instanceof Owner.AccountOwner(var student)
                        && gate.showsResults(assignmentId, student));
    }

    private Set<UUID> concealed(Owner owner) {
        return owner instanceof Owner.AccountOwner(var student)
                ? gate.concealed(student)
                : Set.of();
    }

    private SaveOutcome save(
            UUID attemptId, Owner owner, TreatmentPlan plan, long expectedVersion) {
        Optional<Attempt> found = openDraft(attemptId, owner);
        if (found.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        Attempt attempt = found.get();
        String refusal = refusal(attempt, owner);
        if (refusal != null) {
            return new SaveOutcome.Closed(refusal);
        }
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
        String refusal = refusal(attempt, owner);
        if (refusal != null) {
            return new SubmitOutcome.Closed(refusal);
        }
        if (!attempt.isAtVersion(expectedVersion)) {
            return new SubmitOutcome.Outdated(toDraft(attempt));
        }
        grading.grade(attempt, clock.instant());
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
}
