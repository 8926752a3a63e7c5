package org.palpate.course;

import org.palpate.content.CheckResult;

/** What became of answering a knowledge check in an assignment. */
public sealed interface AnswerOutcome {

    /** It counts, and this is what it is worth. */
    record Marked(CheckResult result) implements AnswerOutcome {}

    /** It is kept; what it is worth shows after the release. */
    record Kept() implements AnswerOutcome {}

    /**
     * It was not kept.
     *
     * @param reason a sentence for the student
     */
    record Refused(String reason) implements AnswerOutcome {}
}
