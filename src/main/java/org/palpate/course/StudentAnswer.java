package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.content.CheckAnswer;
import org.palpate.content.ModuleItem;

/**
 * What a student of a class answered to one knowledge check of an assignment.
 *
 * @param first null where only later tries are known
 * @param last the newest try; in an exam, what was handed in
 * @param answeredAt when the newest answer was given
 */
public record StudentAnswer(
        UUID assignmentId,
        AccountId student,
        ModuleItem.CheckItem check,
        @Nullable Given first,
        Given last,
        int tries,
        Instant answeredAt) {

    /**
     * One answer and what it is worth.
     *
     * @param share 0 to 1
     */
    public record Given(CheckAnswer answer, double share) {}
}
