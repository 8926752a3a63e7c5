package org.palpate.course;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.palpate.content.PassRule;
import org.palpate.quiz.AttemptMark;

/** Works out from tries how a student stands. */
final class OutcomeRule {

    private OutcomeRule() {}

    /** The result of a case, of all attempts at it. */
    static ItemResult ofCase(List<AttemptMark> marks, PassRule rule) {
        return marks.stream()
                .max(worth(rule))
                .map(counts ->
                        new ItemResult(
                                true,
                                true,
                                counts.score(),
                                counts.safe(),
                                counts.submittedAt(),
                                marks.size(),
                                counts.attemptId()))
                .orElseGet(ItemResult::untried);
    }

    /** Whether the second share of a check counts rather than the first. */
    static boolean countsRather(double earlier, double later, PassRule rule) {
        return rule.counting() == PassRule.Counting.LAST || later > earlier;
    }

    static OutcomeFigures figures(List<ItemResult> items, PassRule rule, AssignmentWindow window) {
        List<ItemResult> graded = items.stream().filter(ItemResult::graded).toList();
        int done = (int) items.stream().filter(ItemResult::done).count();
        boolean tried = graded.stream().anyMatch(ItemResult::done);
        Double score = tried ? mean(graded) : null;
        Boolean safe = safe(graded);
        Instant submittedAt =
                graded.stream()
                        .map(ItemResult::countedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        boolean passed =
                done == items.size()
                        && (graded.isEmpty() || (score != null && rule.isPassedBy(score, safe)));
        return new OutcomeFigures(
                score,
                safe,
                passed,
                done,
                items.size(),
                submittedAt != null && window.isAfterDue(submittedAt),
                submittedAt);
    }

    /** What counts is the last try, or the best; of equal ones the earliest. */
    private static Comparator<AttemptMark> worth(PassRule rule) {
        Comparator<AttemptMark> byTime = Comparator.comparing(AttemptMark::submittedAt);
        if (rule.counting() == PassRule.Counting.LAST) {
            return byTime;
        }
        Comparator<AttemptMark> byScore = Comparator.comparingDouble(AttemptMark::score);
        Comparator<AttemptMark> best =
                rule.allSafe()
                        ? Comparator.comparing(AttemptMark::safe).thenComparing(byScore)
                        : byScore;
        return best.thenComparing(byTime.reversed());
    }

    private static double mean(List<ItemResult> graded) {
        return Math.clamp(
                graded.stream()
                        .map(ItemResult::score)
                        .mapToDouble(score -> score == null ? 0 : score)
                        .average()
                        .orElse(0),
                0,
                1);
    }

    private static @Nullable Boolean safe(List<ItemResult> graded) {
        List<Boolean> verdicts =
                graded.stream().map(ItemResult::safe).filter(Objects::nonNull).toList();
        return verdicts.isEmpty() ? null : verdicts.stream().allMatch(Boolean::booleanValue);
    }
}
