package org.palpate.gradebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.palpate.content.Connections;
import org.palpate.content.LessonPart;
import org.palpate.gradebook.statistics.RuleCell;
import org.palpate.gradebook.statistics.RuleMap;
import org.palpate.gradebook.statistics.RuleRow;

/** Finds the lessons behind the rules that cost marks. */
final class TeachingAdvice {

    private static final int MOST = 8;

    private TeachingAdvice() {}

    /** What cost most in plans first; then what was only answered wrongly. */
    static List<TeachAgain> of(RuleMap rules, List<CheckFigures> checks, Connections connections) {
        Map<LessonPart, List<RuleRow>> costly = new LinkedHashMap<>();
        for (RuleRow row : rules.rows()) {
            if (row.lost() > 0) {
                connections
                        .teaching(row.ruleId())
                        .forEach(part ->
                                costly.computeIfAbsent(part, _ -> new ArrayList<>()).add(row));
            }
        }
        Map<LessonPart, List<CheckFigures>> misread = new LinkedHashMap<>();
        for (CheckFigures check : checks) {
            LessonPart part = check.part();
            if (part != null && check.wrong() > 0) {
                misread.computeIfAbsent(part, _ -> new ArrayList<>()).add(check);
                costly.computeIfAbsent(part, _ -> new ArrayList<>());
            }
        }
        return costly.entrySet().stream()
                .map(entry ->
                        advice(
                                entry.getKey(),
                                entry.getValue(),
                                misread.getOrDefault(entry.getKey(), List.of())))
                .sorted(
                        Comparator.comparingDouble(TeachAgain::lost)
                                .thenComparingInt(TeachAgain::wrongAnswers)
                                .reversed())
                .limit(MOST)
                .toList();
    }

    private static TeachAgain advice(
            LessonPart part, List<RuleRow> rows, List<CheckFigures> checks) {
        Set<UUID> students = new LinkedHashSet<>();
        Set<UUID> attempts = new LinkedHashSet<>();
        rows.forEach(row ->
                row.cells()
                        .forEach((student, cell) -> {
                            if (cell.state() != RuleCell.State.KEPT) {
                                students.add(student);
                                attempts.addAll(cell.troubled());
                            }
                        }));
        return new TeachAgain(
                part,
                rows.stream().mapToDouble(RuleRow::lost).sum(),
                students.size(),
                rows.stream().map(RuleRow::ruleId).toList(),
                List.copyOf(attempts),
                checks);
    }
}
