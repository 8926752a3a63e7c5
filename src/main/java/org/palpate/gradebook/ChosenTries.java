package org.palpate.gradebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.palpate.account.AccountId;
import org.palpate.gradebook.statistics.CaseTry;
import org.palpate.gradebook.statistics.ElementKey;
import org.palpate.gradebook.statistics.ElementMark;
import org.palpate.grading.ElementKind;
import org.palpate.planner.DoseField;
import org.palpate.quiz.DoseMark;
import org.palpate.quiz.ReviewedAttempt;
import org.palpate.quiz.VerdictRow;

/** One attempt of every student at every case of an assignment, ready for the statistics. */
final class ChosenTries {

    private record Work(AccountId student, String caseId) {}

    /** An attempt and the same as the statistics see it. */
    record Chosen(ReviewedAttempt attempt, CaseTry seen) {}

    private final List<Chosen> chosen = new ArrayList<>();

    /** Choose; attempts come oldest first. */
    ChosenTries(List<ReviewedAttempt> attempts, List<VerdictRow> verdicts, TryChoice choice) {
        Map<UUID, List<VerdictRow>> rows =
                verdicts.stream().collect(Collectors.groupingBy(VerdictRow::attemptId));
        Map<Work, ReviewedAttempt> kept = new LinkedHashMap<>();
        for (ReviewedAttempt attempt : attempts) {
            Work work = new Work(attempt.student(), attempt.caseId());
            if (choice == TryChoice.LAST) {
                kept.put(work, attempt);
            } else {
                kept.putIfAbsent(work, attempt);
            }
        }
        kept.values()
                .forEach(attempt ->
                        chosen.add(
                                new Chosen(
                                        attempt,
                                        seen(
                                                attempt,
                                                rows.getOrDefault(attempt.id(), List.of())))));
    }

    List<Chosen> all() {
        return List.copyOf(chosen);
    }

    /** The scores of everybody who did all these cases, in their order. */
    List<List<Double>> completeRows(List<String> cases) {
        Map<AccountId, Map<String, Double>> scores = new LinkedHashMap<>();
        chosen.forEach(each ->
                scores.computeIfAbsent(each.attempt().student(), _ -> new HashMap<>())
                        .put(each.attempt().caseId(), each.attempt().score()));
        return scores.values().stream()
                .map(row -> cases.stream().map(row::get).filter(Objects::nonNull).toList())
                .filter(row -> row.size() == cases.size())
                .toList();
    }

    private static CaseTry seen(ReviewedAttempt attempt, Collection<VerdictRow> rows) {
        Map<ElementKey, Integer> occurrences = new HashMap<>();
        List<ElementMark> marks = new ArrayList<>();
        for (VerdictRow row : rows) {
            key(row, occurrences).ifPresent(key -> marks.add(mark(key, row)));
        }
        return new CaseTry(
                attempt.id(), attempt.student().value(), attempt.score(), attempt.safe(), marks);
    }

    /** What was merely offered is no element to follow. */
    private static Optional<ElementKey> key(VerdictRow row, Map<ElementKey, Integer> occurrences) {
        if (row.weight() > 0) {
            ElementKey first =
                    new ElementKey(row.kind(), row.techniqueId(), row.structureId(), true, 0);
            int occurrence = occurrences.merge(first, 1, Integer::sum) - 1;
            return Optional.of(
                    new ElementKey(
                            row.kind(), row.techniqueId(), row.structureId(), true, occurrence));
        }
        return isAdded(row)
                ? Optional.of(
                        new ElementKey(row.kind(), row.techniqueId(), row.structureId(), false, 0))
                : Optional.empty();
    }

    private static boolean isAdded(VerdictRow row) {
        return row.kind() == ElementKind.STEP
                && switch (row.verdict()) {
                    case NOT_NEEDED, REMARK, AGAINST_RULE, HARMFUL -> true;
                    case MET, DOSE_OFF, OUT_OF_ORDER, MISSING, LEFT_OPEN -> false;
                };
    }

    private static ElementMark mark(ElementKey key, VerdictRow row) {
        Set<DoseField> missed =
                row.doses().entrySet().stream()
                        .filter(dose -> isMissed(dose.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        return new ElementMark(
                key,
                row.verdict(),
                row.weight(),
                row.credit(),
                row.unsafe(),
                row.orderBroken(),
                missed,
                row.rules());
    }

    private static boolean isMissed(DoseMark mark) {
        return switch (mark) {
            case OFF, OPEN, UNSAFE -> true;
            case IDEAL, ACCEPTED -> false;
        };
    }
}
