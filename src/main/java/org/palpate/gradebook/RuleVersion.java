package org.palpate.gradebook;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.palpate.quiz.ReviewedAttempt;

/**
 * A version of the rules and cases, and how many of the attempts it graded.
 *
 * @param current whether it is the one that grades now
 * @param latest when the last of these attempts was handed in
 */
public record RuleVersion(String version, boolean current, int attempts, Instant latest) {

    /** All versions behind these attempts, the newest first. */
    static List<RuleVersion> of(List<ReviewedAttempt> attempts, String current) {
        Map<String, List<ReviewedAttempt>> byVersion =
                attempts.stream().collect(Collectors.groupingBy(ReviewedAttempt::contentVersion));
        return byVersion.entrySet().stream()
                .map(entry ->
                        new RuleVersion(
                                entry.getKey(),
                                entry.getKey().equals(current),
                                entry.getValue().size(),
                                entry.getValue().stream()
                                        .map(ReviewedAttempt::submittedAt)
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow()))
                .sorted(
                        Comparator.comparing(RuleVersion::current)
                                .thenComparing(RuleVersion::latest)
                                .reversed())
                .toList();
    }
}
