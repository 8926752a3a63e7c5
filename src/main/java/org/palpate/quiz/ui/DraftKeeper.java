package org.palpate.quiz.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.palpate.account.CurrentOwner;
import org.palpate.account.Owner;
import org.palpate.grading.TreatmentPlan;
import org.palpate.quiz.AssignmentRefused;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.Draft;
import org.palpate.quiz.SaveOutcome;
import org.palpate.quiz.SubmitOutcome;

/** Stores one draft as its plan changes; the draft begins with the first change. */
final class DraftKeeper {

    private final AttemptService attempts;
    private final CurrentOwner currentOwner;
    private final String caseId;
    private final @Nullable UUID assignmentId;
    private @Nullable Draft draft;
    private long version;

    DraftKeeper(
            AttemptService attempts,
            CurrentOwner currentOwner,
            String caseId,
            @Nullable UUID assignmentId) {
        this.attempts = attempts;
        this.currentOwner = currentOwner;
        this.caseId = caseId;
        this.assignmentId = assignmentId;
        currentOwner.find().flatMap(this::stored).ifPresent(this::follow);
    }

    /** Look again at what is stored. */
    DraftKeeper anew() {
        return new DraftKeeper(attempts, currentOwner, caseId, assignmentId);
    }

    private Optional<Draft> stored(Owner owner) {
        return assignmentId == null
                ? attempts.draft(owner, caseId)
                : attempts.draft(owner, caseId, assignmentId);
    }

    /** The draft as it was stored when this began; null where there was none. */
    @Nullable Draft draft() {
        return draft;
    }

    /** Go on from another state of the draft. */
    void follow(Draft stored) {
        draft = stored;
        version = stored.version();
    }

    /** Store a plan; whoever wants to hear of trouble gets the outcome. */
    void save(TreatmentPlan plan, Consumer<SaveOutcome> onOutcome) {
        SaveOutcome outcome;
        try {
            outcome = attempts.saveDraft(begun().id(), currentOwner.obtain(), plan, version);
        } catch (AssignmentRefused refused) {
            outcome = new SaveOutcome.Closed(refused.reason());
        }
        if (outcome instanceof SaveOutcome.Saved saved) {
            version = saved.version();
        }
        onOutcome.accept(outcome);
    }

    SubmitOutcome submit() {
        try {
            return attempts.submit(begun().id(), currentOwner.obtain(), version);
        } catch (AssignmentRefused refused) {
            return new SubmitOutcome.Closed(refused.reason());
        }
    }

    private Draft begun() {
        Draft known = draft;
        if (known == null) {
            Owner owner = currentOwner.obtain();
            known =
                    assignmentId == null
                            ? attempts.openDraft(owner, caseId)
                            : attempts.openDraft(owner, caseId, assignmentId);
            follow(known);
        }
        return known;
    }
}
