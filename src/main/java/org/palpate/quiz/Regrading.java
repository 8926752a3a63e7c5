package org.palpate.quiz;

import java.util.UUID;

import org.palpate.account.AccountId;
import org.palpate.grading.Grade;

/**
 * What today's rules and the newest edition of the case would make of an attempt.
 *
 * @param before the grade that counts
 * @param after the grade by the rules and the case as they are now
 */
public record Regrading(
        UUID attemptId,
        AccountId student,
        String caseId,
        String versionBefore,
        String versionAfter,
        GradedResult before,
        GradedResult after) {

    /** Whether any number or verdict would be another. */
    public boolean changesAnything() {
        Grade old = before.grade();
        Grade renewed = after.grade();
        return Double.compare(old.score(), renewed.score()) != 0
                || old.safe() != renewed.safe()
                || !old.verdicts().equals(renewed.verdicts());
    }

    /** Whether the score, the safety or the passing would be another. */
    public boolean changesTheGrade() {
        return Double.compare(before.scoring().score(), after.scoring().score()) != 0
                || before.scoring().safe() != after.scoring().safe()
                || before.scoring().passed() != after.scoring().passed();
    }
}
