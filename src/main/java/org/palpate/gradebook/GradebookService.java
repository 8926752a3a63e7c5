package org.palpate.gradebook;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;
import org.palpate.course.ClassAssignment;
import org.palpate.course.ClassRegister;
import org.palpate.course.ClassStudent;

/** The grades of a class: students by assignments. */
@Service
@Transactional(readOnly = true)
public class GradebookService {

    private static final String READS = "@classAccess.reads(#classId)";

    private final ClassRegister register;
    private final GradeTable table;
    private final HistoryEntries history;

    GradebookService(ClassRegister register, GradeTable table, HistoryEntries history) {
        this.register = register;
        this.table = table;
        this.history = history;
    }

    /** The assignments of the class, the earliest first; what was withdrawn is left out. */
    @PreAuthorize(READS)
    public List<ClassAssignment> columns(UUID classId) {
        return register.assignments(classId).stream().filter(each -> !each.withdrawn()).toList();
    }

    /** Some of the students that fit, with their grades. */
    @PreAuthorize(READS)
    public List<GradebookRow> rows(UUID classId, GradebookQuery query, int offset, int limit) {
        if (query.needsGrades()) {
            return fitting(classId, query).stream().skip(offset).limit(limit).toList();
        }
        List<ClassStudent> named = named(classId, query);
        List<ClassStudent> ordered = query.descending() ? named.reversed() : named;
        List<ClassStudent> page = ordered.stream().skip(offset).limit(limit).toList();
        return table.rows(classId, columns(classId), page);
    }

    /** How many students fit. */
    @PreAuthorize(READS)
    public int count(UUID classId, GradebookQuery query) {
        return query.status() == null
                ? named(classId, query).size()
                : fitting(classId, query).size();
    }

    /** One grade; empty when the class has no such assignment or student. */
    @PreAuthorize(READS)
    public Optional<GradeCell> grade(UUID classId, UUID assignmentId, AccountId student) {
        return table.find(classId, assignmentId, student).map(table::cell);
    }

    /** The name of somebody who is or was a student of the class. */
    @PreAuthorize(READS)
    public Optional<String> studentName(UUID classId, AccountId student) {
        return register.students(classId).stream()
                .filter(each -> each.id().equals(student))
                .map(ClassStudent::displayName)
                .findFirst();
    }

    /** The title of an assignment of the class. */
    @PreAuthorize(READS)
    public Optional<String> assignmentTitle(UUID classId, UUID assignmentId) {
        return register.assignments(classId).stream()
                .filter(each -> each.id().equals(assignmentId))
                .map(ClassAssignment::title)
                .findFirst();
    }

    /** Every change of a grade, the newest first. */
    @PreAuthorize(READS)
    public List<GradeChange> history(UUID classId, UUID assignmentId, AccountId student) {
        return table.find(classId, assignmentId, student).stream()
                .flatMap(target -> history.changes(assignmentId, student).stream())
                .toList();
    }

    private List<ClassStudent> named(UUID classId, GradebookQuery query) {
        String part = query.name().strip().toLowerCase(Locale.ROOT);
        return register.students(classId).stream()
                .filter(ClassStudent::present)
                .filter(student ->
                        student.displayName().toLowerCase(Locale.ROOT).contains(part)
                                || student.userName().toLowerCase(Locale.ROOT).contains(part))
                .toList();
    }

    private List<GradebookRow> fitting(UUID classId, GradebookQuery query) {
        List<GradebookRow> rows =
                table.rows(classId, columns(classId), named(classId, query)).stream()
                        .filter(row -> hasStatus(row, query))
                        .toList();
        return switch (query.order()) {
            case NAME -> query.descending() ? rows.reversed() : rows;
            case MEAN -> sorted(rows, GradebookRow::mean, query.descending());
            case SCORE -> sorted(rows, row -> scoreIn(row, query.scoreIn()), query.descending());
        };
    }

    /** Whoever has no score comes last, whichever way the others are sorted. */
    private static List<GradebookRow> sorted(
            List<GradebookRow> rows,
            Function<GradebookRow, OptionalDouble> score,
            boolean descending) {
        Comparator<GradebookRow> byScore =
                Comparator.comparingDouble(row -> score.apply(row).orElse(0));
        return rows.stream()
                .sorted(
                        Comparator.<GradebookRow, Boolean>comparing(
                                        row -> score.apply(row).isEmpty())
                                .thenComparing(descending ? byScore.reversed() : byScore))
                .toList();
    }

    private static OptionalDouble scoreIn(GradebookRow row, @Nullable UUID assignmentId) {
        return row.cells().values().stream()
                .filter(cell -> cell.assignmentId().equals(assignmentId))
                .map(GradeCell::countedScore)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    private static boolean hasStatus(GradebookRow row, GradebookQuery query) {
        return query.status() == null
                || row.cells().values().stream()
                        .filter(cell ->
                                query.statusIn() == null
                                        || cell.assignmentId().equals(query.statusIn()))
                        .anyMatch(cell -> cell.status() == query.status());
    }
}
