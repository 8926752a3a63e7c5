package org.palpate.quiz;

import java.time.Instant;

/** What became of saving a draft. */
public sealed interface SaveOutcome {

    /** The draft is stored; the next save names this version. */
    record Saved(long version, Instant at) implements SaveOutcome {}

    /** Another tab saved in between; nothing was written, and this is what is stored. */
    record Outdated(Draft stored) implements SaveOutcome {}

    /**
     * The assignment takes no more work; nothing was written.
     *
     * @param reason a sentence for the student
     */
    record Closed(String reason) implements SaveOutcome {}

    /** There is no such draft any more: submitted, discarded or somebody else's. */
    record Gone() implements SaveOutcome {}
}
