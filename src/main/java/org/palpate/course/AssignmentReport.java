package org.palpate.course;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.palpate.account.AccountId;
import org.palpate.content.CourseModule;
import org.palpate.quiz.AssignmentAttempts;

/** Puts together what an instructor sees of assignments. */
@Component
class AssignmentReport {

    private final Assignments assignments;
    private final Outcomes outcomes;
    private final Sittings sittings;
    private final AssignmentAttempts attempts;
    private final Roster roster;
    private final AssignedModules modules;
    private final Clock clock;

    AssignmentReport(
            Assignments assignments,
            Outcomes outcomes,
            Sittings sittings,
            AssignmentAttempts attempts,
            Roster roster,
            AssignedModules modules,
            Clock clock) {
        this.assignments = assignments;
        this.outcomes = outcomes;
        this.sittings = sittings;
        this.attempts = attempts;
        this.roster = roster;
        this.modules = modules;
        this.clock = clock;
    }

    List<AssignmentItem> ofClass(UUID classId) {
        List<AccountId> students = roster.students(classId);
        Map<UUID, List<OutcomeRow>> rows =
                outcomes.ofClass(classId).stream()
                        .map(Outcome::toRow)
                        .collect(Collectors.groupingBy(OutcomeRow::assignmentId));
        return assignments.ofClass(classId).stream()
                .map(assignment ->
                        item(
                                assignment,
                                students,
                                rows.getOrDefault(assignment.getId(), List.of())))
                .toList();
    }

    private AssignmentItem item(
            Assignment assignment, List<AccountId> students, List<OutcomeRow> rows) {
        Set<AccountId> assigned =
                students.stream().filter(assignment::isFor).collect(Collectors.toSet());
        List<OutcomeRow> theirs =
                rows.stream().filter(row -> assigned.contains(row.accountId())).toList();
        Instant now = clock.instant();
        long working =
                assignment.isExam()
                        ? sittings.findByAssignmentId(assignment.getId()).stream()
                                .filter(sitting -> assigned.contains(sitting.student()))
                                .filter(sitting -> !sitting.isOver(now))
                                .count()
                        : 0;
        return new AssignmentItem(
                assignment.getId(),
                assignment.moduleEditionId(),
                assignment.title(),
                modules.definition(assignment.moduleEditionId()).title(),
                assignment.window(),
                assignment.mode(),
                assignment.terms().wholeClass(),
                assigned.size(),
                theirs.size(),
                (int) theirs.stream().filter(row -> row.done() == row.total()).count(),
                (int) theirs.stream().filter(OutcomeRow::passed).count(),
                (int) working,
                assignment.isReleased(now),
                assignment.isWithdrawn());
    }

    AssignmentDetails details(Assignment assignment) {
        return new AssignmentDetails(
                assignment.getId(),
                assignment.version(),
                assignment.classId(),
                modules.definition(assignment.moduleEditionId()),
                assignment.terms(),
                isBegun(assignment),
                assignment.exceptions(),
                assignment.releasedAt(),
                assignment.isReleased(clock.instant()),
                assignment.isWithdrawn());
    }

    boolean isBegun(Assignment assignment) {
        return sittings.existsByAssignmentId(assignment.getId())
                || attempts.areAnyIn(assignment.getId())
                || !outcomes.findByAssignmentId(assignment.getId()).isEmpty();
    }

    List<StudentProgress> progress(Assignment assignment) {
        CourseModule module = modules.definition(assignment.moduleEditionId());
        OutcomeFigures nothing =
                new OutcomeFigures(null, null, false, 0, module.items().size(), false, null);
        Map<AccountId, OutcomeFigures> figures =
                outcomes.findByAssignmentId(assignment.getId()).stream()
                        .collect(Collectors.toMap(Outcome::student, Outcome::figures));
        Map<AccountId, ExamSitting> sat =
                sittings.findByAssignmentId(assignment.getId()).stream()
                        .collect(Collectors.toMap(Sitting::student, ExamSitting::of));
        return roster.students(assignment.classId()).stream()
                .filter(assignment::isFor)
                .map(student ->
                        new StudentProgress(
                                student,
                                assignment.windowOf(student),
                                figures.getOrDefault(student, nothing),
                                sat.get(student),
                                assignment.exceptionOf(student)))
                .toList();
    }

    List<AccountId> studentsWithOutcome(UUID assignmentId) {
        return outcomes.findByAssignmentId(assignmentId).stream().map(Outcome::student).toList();
    }
}
