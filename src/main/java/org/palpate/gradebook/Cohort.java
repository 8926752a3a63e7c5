package org.palpate.gradebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.palpate.account.AccountId;
import org.palpate.course.ClassAssignment;
import org.palpate.course.ClassStudent;
import org.palpate.gradebook.ChosenAnswers.ChosenAnswer;
import org.palpate.gradebook.ChosenTries.Chosen;

/**
 * Whom and what a report speaks of.
 *
 * @param assignments by id
 * @param students by class, everybody who is or was in it
 */
record Cohort(
        Map<UUID, ClassAssignment> assignments, Map<UUID, Map<AccountId, ClassStudent>> students) {

    static Cohort of(List<ClassAssignment> assignments, Map<UUID, List<ClassStudent>> students) {
        Map<UUID, ClassAssignment> byId = new LinkedHashMap<>();
        assignments.forEach(each -> byId.put(each.id(), each));
        Map<UUID, Map<AccountId, ClassStudent>> byClass = new LinkedHashMap<>();
        students.forEach((classId, people) ->
                byClass.put(
                        classId,
                        people.stream()
                                .collect(
                                        Collectors.toMap(
                                                ClassStudent::id,
                                                Function.identity(),
                                                (one, same) -> one,
                                                LinkedHashMap::new))));
        return new Cohort(byId, byClass);
    }

    List<UUID> assignmentIds() {
        return List.copyOf(assignments.keySet());
    }

    Map<UUID, List<UUID>> assignmentIdsByClass() {
        return assignments.values().stream()
                .collect(
                        Collectors.groupingBy(
                                ClassAssignment::classId,
                                LinkedHashMap::new,
                                Collectors.mapping(ClassAssignment::id, Collectors.toList())));
    }

    AttemptSource source(Chosen chosen) {
        UUID classId = classOf(chosen.attempt().assignmentId());
        return new AttemptSource(
                chosen.attempt().id(),
                classId,
                name(classId, chosen.attempt().student()),
                chosen.attempt().title(),
                chosen.attempt().submittedAt(),
                chosen.attempt().score(),
                chosen.attempt().safe());
    }

    AnswerSource source(ChosenAnswer chosen) {
        UUID classId = classOf(chosen.answer().assignmentId());
        return new AnswerSource(
                classId,
                chosen.answer().assignmentId(),
                chosen.answer().student(),
                name(classId, chosen.answer().student()),
                chosen.given().answer(),
                chosen.given().share(),
                chosen.answer().tries(),
                chosen.answer().answeredAt());
    }

    private UUID classOf(UUID assignmentId) {
        ClassAssignment assignment = assignments.get(assignmentId);
        if (assignment == null) {
            throw new UnknownGrade();
        }
        return assignment.classId();
    }

    private String name(UUID classId, AccountId student) {
        ClassStudent known = students.getOrDefault(classId, Map.of()).get(student);
        return known == null ? "" : known.displayName();
    }
}
