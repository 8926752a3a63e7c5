package org.palpate.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;
import org.palpate.account.CurrentUser;
import org.palpate.account.People;
import org.palpate.account.Person;

/** Who is in a class, what it has to do and how far everybody has come, in few queries. */
@Service
@Transactional(readOnly = true)
public class ClassRegister {

    private static final String READS = "@classAccess.reads(#classId)";

    private final EntityManager entities;
    private final SchoolClasses classes;
    private final ClassMembers members;
    private final People people;
    private final Assignments assignments;
    private final AssignedModules modules;
    private final CurrentUser currentUser;

    ClassRegister(
            EntityManager entities,
            SchoolClasses classes,
            ClassMembers members,
            People people,
            Assignments assignments,
            AssignedModules modules,
            CurrentUser currentUser) {
        this.entities = entities;
        this.classes = classes;
        this.members = members;
        this.people = people;
        this.assignments = assignments;
        this.modules = modules;
        this.currentUser = currentUser;
    }

    /** Everybody who is or was a student of the class, by name. */
    @PreAuthorize(READS)
    public List<ClassStudent> students(UUID classId) {
        List<ClassMember> found =
                members.findByClassId(classId).stream()
                        .filter(member -> member.role() == ClassRole.STUDENT)
                        .toList();
        Map<AccountId, Person> named =
                people.named(found.stream().map(ClassMember::account).toList());
        return found.stream()
                .flatMap(member ->
                        Stream.ofNullable(named.get(member.account()))
                                .map(person -> student(person, member.isPresent())))
                .sorted(
                        Comparator.comparing((ClassStudent student) ->
                                        student.displayName().toLowerCase(Locale.ROOT))
                                .thenComparing(ClassStudent::userName))
                .toList();
    }

    /** The assignments of the class, the earliest first; withdrawn ones too. */
    @PreAuthorize(READS)
    public List<ClassAssignment> assignments(UUID classId) {
        Map<UUID, Set<AccountId>> chosen =
                entities
                        .createQuery(
                                "select a.id as assignment, s as student from Assignment a"
                                        + " join a.students s where a.classId = :class",
                                Tuple.class)
                        .setParameter("class", classId)
                        .getResultList()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get("assignment", UUID.class),
                                        Collectors.mapping(
                                                row ->
                                                        new AccountId(
                                                                row.get("student", UUID.class)),
                                                Collectors.toSet())));
        List<Assignment> found = assignments.ofClass(classId);
        modules.readAll(found.stream().map(Assignment::moduleEditionId).toList());
        return found.stream()
                .map(each -> register(each, chosen.getOrDefault(each.getId(), Set.of())))
                .toList();
    }

    /** How these students stand in the assignments of the class. */
    @PreAuthorize(READS)
    public List<OutcomeRow> outcomes(UUID classId, Collection<AccountId> students) {
        if (students.isEmpty()) {
            return List.of();
        }
        return entities
                .createQuery(
                        """
                        select o from Outcome o
                        where o.accountId in :students and o.assignmentId in
                            (select a.id from Assignment a where a.classId = :class)
                        """,
                        Outcome.class)
                .setParameter(
                        "students",
                        students.stream().map(AccountId::value).collect(Collectors.toSet()))
                .setParameter("class", classId)
                .getResultList()
                .stream()
                .map(Outcome::toRow)
                .toList();
    }

    /** The classes that whoever asks teaches now, archived ones too, with their names. */
    @PreAuthorize("isAuthenticated()")
    public Map<UUID, String> taught() {
        Map<UUID, String> names = new LinkedHashMap<>();
        classes.of(currentUser.require().id().value(), ClassRole.INSTRUCTOR)
                .forEach(each -> names.put(each.getId(), each.name()));
        return names;
    }

    private static ClassStudent student(Person person, boolean present) {
        return new ClassStudent(
                person.id(), person.displayName(), person.userName(), person.email(), present);
    }

    private ClassAssignment register(Assignment assignment, Set<AccountId> chosen) {
        return new ClassAssignment(
                assignment.getId(),
                assignment.classId(),
                assignment.title(),
                assignment.mode(),
                assignment.window().opens(),
                assignment.window().due(),
                modules.edition(assignment.moduleEditionId()),
                chosen,
                assignment.isWithdrawn());
    }
}
