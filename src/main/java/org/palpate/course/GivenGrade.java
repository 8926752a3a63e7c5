package org.palpate.course;

import org.jspecify.annotations.Nullable;

/**
 * What an instructor decided about a student's grade in an assignment; what was earned stays beside
 * it.
 *
 * @param score what counts in place of the earned score, 0 to 1; null where nothing was set
 * @param scoreWord who set it and why; null where nothing was set
 * @param excused whether the assignment counts at all
 * @param excuseWord who excused them and why; null where nobody did, or while it is kept back
 */
public record GivenGrade(
        @Nullable Double score,
        @Nullable Word scoreWord,
        boolean excused,
        @Nullable Word excuseWord) {

    /** Nobody decided anything. */
    public static final GivenGrade NONE = new GivenGrade(null, null, false, null);

    /** Somebody's reason. */
    public record Word(String who, String reason) {}

    public boolean isNone() {
        return score == null && !excused;
    }

    /** As told while results are kept back: who is excused knows it, and nothing of a score. */
    GivenGrade keptBack(boolean withReason) {
        return new GivenGrade(null, null, excused, withReason ? excuseWord : null);
    }
}
