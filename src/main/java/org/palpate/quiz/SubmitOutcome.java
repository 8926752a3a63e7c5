package org.palpate.quiz;

import java.util.UUID;

/** What became of submitting a draft. */
public sealed interface SubmitOutcome {

    /** The attempt is graded; its result can be opened. */
    record Graded(UUID attemptId) implements SubmitOutcome {}

    /** Another tab saved in between; nothing was graded, and this is what is stored. */
    record Outdated(Draft stored) implements SubmitOutcome {}

    /**
     * The assignment takes no more work; nothing was graded.
     *
     * @param reason a sentence for the student
     */
    record Closed(String reason) implements SubmitOutcome {}

    /** There is no such draft any more: submitted, discarded or somebody else's. */
    record Gone() implements SubmitOutcome {}
}
