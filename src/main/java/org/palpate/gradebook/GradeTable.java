package org.palpate.gradebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.palpate.account.AccountId;
import org.palpate.course.ClassAssignment;
import org.palpate.course.ClassRegister;
import org.palpate.course.ClassStudent;
import org.palpate.course.OutcomeRow;

/** Reads grades of many students at once: as many queries for one student as for all. */
@Component
class GradeTable {

    /** What a grade is found by. */
    private record Place(UUID assignmentId, AccountId student) {}

    /** One assignment of a class and one of its students. */
    record Target(ClassAssignment assignment, ClassStudent student) {}

    private final ClassRegister register;
    private final GradeAdjustments adjustments;

    GradeTable(ClassRegister register, GradeAdjustments adjustments) {
        this.register = register;
        this.adjustments = adjustments;
    }

    List<GradebookRow> rows(
            UUID classId, List<ClassAssignment> assignments, List<ClassStudent> students) {
        if (students.isEmpty()) {
            return List.of();
        }
        List<AccountId> ids = students.stream().map(ClassStudent::id).toList();
        Map<Place, OutcomeRow> outcomes =
                register.outcomes(classId, ids).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> new Place(row.assignmentId(), row.accountId()),
                                        row -> row));
        Map<Place, GradeAdjustment> adjusted = adjustments(assignments, ids);
        return students.stream()
                .map(student -> {
                    Map<UUID, GradeCell> cells = new HashMap<>();
                    for (ClassAssignment assignment : assignments) {
                        Place place = new Place(assignment.id(), student.id());
                        cells.put(
                                assignment.id(),
                                GradeCells.of(
                                        assignment,
                                        student,
                                        outcomes.get(place),
                                        adjusted.get(place)));
                    }
                    return new GradebookRow(student, cells);
                })
                .toList();
    }

    /**
     * The assignment and the student if the class has both.
     *
     * @throws UnknownGrade if it has not
     */
    Target require(UUID classId, UUID assignmentId, AccountId student) {
        return find(classId, assignmentId, student).orElseThrow(UnknownGrade::new);
    }

    Optional<Target> find(UUID classId, UUID assignmentId, AccountId student) {
        return register.assignments(classId).stream()
                .filter(each -> each.id().equals(assignmentId))
                .findFirst()
                .flatMap(assignment ->
                        register.students(classId).stream()
                                .filter(each -> each.id().equals(student))
                                .findFirst()
                                .map(each -> new Target(assignment, each)));
    }

    GradeCell cell(Target target) {
        UUID assignment = target.assignment().id();
        return rows(
                        target.assignment().classId(),
                        List.of(target.assignment()),
                        List.of(target.student()))
                .getFirst()
                .cell(assignment);
    }

    private Map<Place, GradeAdjustment> adjustments(
            List<ClassAssignment> assignments, Collection<AccountId> students) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        return adjustments
                .findByAssignmentIdInAndAccountIdIn(
                        assignments.stream().map(ClassAssignment::id).toList(),
                        students.stream().map(AccountId::value).toList())
                .stream()
                .collect(
                        Collectors.toMap(
                                each -> new Place(each.assignmentId(), each.student()),
                                each -> each));
    }
}
