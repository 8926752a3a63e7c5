package org.palpate.gradebook.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.palpate.grading.Verdict;

/**
 * How every student fared with every rule.
 *
 * @param rows the rule that cost most first
 */
public record RuleMap(List<RuleRow> rows) {

    public RuleMap {
        rows = List.copyOf(rows);
    }

    /** Sum the attempts up; a verdict counts for the rule that stands first behind it. */
    public static RuleMap of(List<CaseTry> tries) {
        Map<String, Map<UUID, Count>> counts = new LinkedHashMap<>();
        for (CaseTry one : tries) {
            for (ElementMark mark : one.marks()) {
                if (!mark.rules().isEmpty() && isTelling(mark)) {
                    counts.computeIfAbsent(mark.rules().getFirst(), _ -> new HashMap<>())
                            .computeIfAbsent(one.studentId(), _ -> new Count())
                            .add(one.attemptId(), mark);
                }
            }
        }
        List<RuleRow> rows = new ArrayList<>();
        counts.forEach((rule, students) -> rows.add(row(rule, students)));
        rows.sort(
                Comparator.comparingDouble(RuleRow::lost)
                        .reversed()
                        .thenComparing(RuleRow::ruleId));
        return new RuleMap(rows);
    }

    /** What was merely offered, or added without harm, says nothing about the rule. */
    private static boolean isTelling(ElementMark mark) {
        return mark.element().asked()
                ? mark.weight() > 0
                : mark.verdict() == Verdict.AGAINST_RULE || mark.verdict() == Verdict.HARMFUL;
    }

    private static RuleRow row(String rule, Map<UUID, Count> students) {
        Map<UUID, RuleCell> cells = new HashMap<>();
        students.forEach((student, count) -> cells.put(student, count.cell()));
        double lost = students.values().stream().mapToDouble(count -> count.lost).sum();
        long troubled =
                cells.values().stream().filter(cell -> cell.state() != RuleCell.State.KEPT).count();
        return new RuleRow(rule, lost, cells.size(), (int) troubled, cells);
    }

    private static final class Count {

        private final Set<UUID> attempts = new LinkedHashSet<>();
        private final Set<UUID> troubled = new LinkedHashSet<>();
        private int asked;
        private int kept;
        private int broken;
        private boolean unsafe;
        private double lost;

        void add(UUID attempt, ElementMark mark) {
            attempts.add(attempt);
            if (!mark.element().asked() || mark.verdict() != Verdict.MET) {
                troubled.add(attempt);
            }
            unsafe |= mark.unsafe();
            lost += mark.weight() - mark.credit();
            if (!mark.element().asked()) {
                broken++;
            } else {
                asked++;
                kept += mark.verdict() == Verdict.MET ? 1 : 0;
            }
        }

        RuleCell cell() {
            return new RuleCell(
                    asked, kept, broken, unsafe, List.copyOf(attempts), List.copyOf(troubled));
        }
    }
}
