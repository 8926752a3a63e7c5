package org.palpate.gradebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palpate.account.AccountId;
import org.palpate.gradebook.statistics.CaseTry;
import org.palpate.quiz.ReviewedAttempt;

/** One attempt of every student at every case. */
final class ChosenTries {

    private record Work(AccountId student, String caseId) {}

    /** An attempt and the same as the statistics see it. */
    record Chosen(ReviewedAttempt attempt, CaseTry seen) {}

    private ChosenTries() {}

    /** Choose; attempts come oldest first. */
    static List<Chosen> of(
            Collection<ReviewedAttempt> attempts, VerdictReading reading, TryChoice choice) {
        Map<Work, ReviewedAttempt> kept = new LinkedHashMap<>();
        for (ReviewedAttempt attempt : attempts) {
            Work work = new Work(attempt.student(), attempt.caseId());
            switch (choice) {
                case FIRST -> kept.putIfAbsent(work, attempt);
                case LAST -> kept.put(work, attempt);
            }
        }
        return kept.values().stream()
                .map(attempt -> new Chosen(attempt, reading.read(attempt)))
                .toList();
    }
}
