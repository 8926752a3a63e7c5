package org.palpate.quiz;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come with one case.
 *
 * @param graded how many attempts were graded
 * @param last the newest graded attempt; null where there is none
 * @param bestScore 0 to 1; 0 where nothing was graded
 * @param solved whether any attempt passed
 * @param draftSince when the open draft was last changed; null where there is none
 * @param draftId null where there is no open draft
 */
public record CaseProgress(
        String caseId,
        int graded,
        @Nullable AttemptListItem last,
        double bestScore,
        boolean solved,
        @Nullable UUID draftId,
        @Nullable Instant draftSince) {

    static CaseProgress none(String caseId) {
        return new CaseProgress(caseId, 0, null, 0, false, null, null);
    }

    public boolean hasDraft() {
        return draftId != null;
    }

    public boolean isUntouched() {
        return graded == 0 && draftId == null;
    }
}
