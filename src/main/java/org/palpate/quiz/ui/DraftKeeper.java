package org.palpate.quiz.ui;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.palpate.account.CurrentOwner;
import org.palpate.grading.TreatmentPlan;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.Draft;
import org.palpate.quiz.SaveOutcome;
import org.palpate.quiz.SubmitOutcome;

/** Stores one draft as its plan changes; the draft begins with the first change. */
final class DraftKeeper {

    private final AttemptService attempts;
    private final CurrentOwner currentOwner;
    private final String caseId;
    private @Nullable Draft draft;
    private long version;

    DraftKeeper(AttemptService attempts, CurrentOwner currentOwner, String caseId) {
        this.attempts = attempts;
        this.currentOwner = currentOwner;
        this.caseId = caseId;
        currentOwner.find().flatMap(owner -> attempts.draft(owner, caseId)).ifPresent(this::follow);
    }

    String caseId() {
        return caseId;
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
        SaveOutcome outcome =
                attempts.saveDraft(begun().id(), currentOwner.obtain(), plan, version);
        if (outcome instanceof SaveOutcome.Saved saved) {
            version = saved.version();
        }
        onOutcome.accept(outcome);
    }

    SubmitOutcome submit() {
        return attempts.submit(begun().id(), currentOwner.obtain(), version);
    }

    private Draft begun() {
        Draft known = draft;
        if (known == null) {
            known = attempts.openDraft(currentOwner.obtain(), caseId);
            follow(known);
        }
        return known;
    }
}
