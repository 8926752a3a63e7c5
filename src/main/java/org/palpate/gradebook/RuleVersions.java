package org.palpate.gradebook;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.palpate.quiz.ReviewedAttempt;

/**
 * Which rules graded the attempts.
 *
 * @param newest how many were graded by the newest rules that graded any attempt at their case
 * @param earlier how many were graded by earlier ones than others at the same case
 */
public record RuleVersions(int newest, int earlier) {

    /** Whether figures over all these attempts mix what different rules gave. */
    public boolean areMixed() {
        return earlier > 0;
    }

    /**
     * For every case the newest version behind its attempts: the one that grades now, or else the
     * one of the last attempt.
     *
     * @param attempts oldest first
     * @param now which version grades a case now
     */
    static Map<String, String> newest(List<ReviewedAttempt> attempts, UnaryOperator<String> now) {
        return attempts.stream()
                .collect(Collectors.groupingBy(ReviewedAttempt::caseId))
                .entrySet()
                .stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> newest(entry.getValue(), now.apply(entry.getKey()))));
    }

    private static String newest(List<ReviewedAttempt> attempts, String now) {
        return attempts.stream().anyMatch(each -> each.contentVersion().equals(now))
                ? now
                : attempts.getLast().contentVersion();
    }
}
