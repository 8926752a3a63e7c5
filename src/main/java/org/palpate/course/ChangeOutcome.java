package org.palpate.course;

/** What became of changing an assignment. */
public sealed interface ChangeOutcome {

    /** It is changed; the next change names this version. */
    record Changed(long version) implements ChangeOutcome {}

    /** Somebody else changed it in between; nothing was written, and this is what is stored. */
    record Outdated(AssignmentDetails stored) implements ChangeOutcome {}

    /**
     * It cannot be changed like that; nothing was written.
     *
     * @param reason a sentence for the instructor
     */
    record Refused(String reason) implements ChangeOutcome {}
}
