package org.palpate.gradebook;

import java.time.Instant;
import java.util.UUID;

import org.palpate.account.AccountId;
import org.palpate.content.CheckAnswer;

/**
 * An answer behind a figure, and whose it is.
 *
 * @param share what it is worth, 0 to 1
 * @param tries how many tries the student had in all
 * @param answeredAt when the newest of them was
 */
public record AnswerSource(
        UUID classId,
        UUID assignmentId,
        AccountId studentId,
        String student,
        CheckAnswer answer,
        double share,
        int tries,
        Instant answeredAt) {}
