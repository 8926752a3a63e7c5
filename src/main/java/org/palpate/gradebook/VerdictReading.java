package org.palpate.gradebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.palpate.gradebook.statistics.BrokenOrder;
import org.palpate.gradebook.statistics.CaseTry;
import org.palpate.gradebook.statistics.ElementKey;
import org.palpate.gradebook.statistics.ElementMark;
import org.palpate.grading.ElementKind;
import org.palpate.planner.DoseField;
import org.palpate.quiz.DoseMark;
import org.palpate.quiz.OrderBreak;
import org.palpate.quiz.ReviewedAttempt;
import org.palpate.quiz.VerdictRow;

/** Reads stored verdicts as the statistics see them; each attempt once. */
final class VerdictReading {

    private final Map<UUID, List<VerdictRow>> rows;
    private final Map<UUID, CaseTry> read = new HashMap<>();

    VerdictReading(List<VerdictRow> verdicts) {
        this.rows = verdicts.stream().collect(Collectors.groupingBy(VerdictRow::attemptId));
    }

    CaseTry read(ReviewedAttempt attempt) {
        return read.computeIfAbsent(
                attempt.id(), id -> seen(attempt, rows.getOrDefault(id, List.of())));
    }

    private static CaseTry seen(ReviewedAttempt attempt, List<VerdictRow> rows) {
        Map<ElementKey, Integer> occurrences = new HashMap<>();
        Map<Integer, ElementKey> keys = new HashMap<>();
        List<ElementMark> marks = new ArrayList<>();
        Set<ElementKey> placed = new HashSet<>();
        for (VerdictRow row : rows) {
            ElementKey key = key(row, occurrences);
            keys.put(row.position(), key);
            if (row.weight() > 0 || isAdded(row)) {
                marks.add(mark(key, row));
            }
            if (isPlaced(row)) {
                placed.add(key);
            }
        }
        return new CaseTry(
                attempt.id(),
                attempt.student().value(),
                attempt.score(),
                attempt.safe(),
                marks,
                placed,
                broken(rows, keys));
    }

    private static List<BrokenOrder> broken(List<VerdictRow> rows, Map<Integer, ElementKey> keys) {
        List<BrokenOrder> broken = new ArrayList<>();
        for (VerdictRow row : rows) {
            for (OrderBreak each : row.aheadOf()) {
                ElementKey before = keys.get(each.other());
                ElementKey after = keys.get(row.position());
                if (before != null && after != null) {
                    broken.add(new BrokenOrder(before, after, each.rule()));
                }
            }
        }
        return broken;
    }

    /** What was asked for is counted where it is alike; what was offered or added is not. */
    private static ElementKey key(VerdictRow row, Map<ElementKey, Integer> occurrences) {
        boolean asked = row.weight() > 0;
        ElementKey first =
                new ElementKey(row.kind(), row.techniqueId(), row.structureId(), asked, 0);
        if (!asked) {
            return first;
        }
        int occurrence = occurrences.merge(first, 1, Integer::sum) - 1;
        return new ElementKey(row.kind(), row.techniqueId(), row.structureId(), true, occurrence);
    }

    private static boolean isAdded(VerdictRow row) {
        return row.kind() == ElementKind.STEP
                && row.weight() == 0
                && switch (row.verdict()) {
                    case NOT_NEEDED, REMARK, AGAINST_RULE, HARMFUL -> true;
                    case MET, DOSE_OFF, OUT_OF_ORDER, MISSING, LEFT_OPEN -> false;
                };
    }

    private static boolean isPlaced(VerdictRow row) {
        return row.kind() == ElementKind.STEP
                && switch (row.verdict()) {
                    case MISSING, LEFT_OPEN -> false;
                    case MET, DOSE_OFF, OUT_OF_ORDER, NOT_NEEDED, REMARK, AGAINST_RULE, HARMFUL ->
                            true;
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
