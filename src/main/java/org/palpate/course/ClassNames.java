package org.palpate.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.palpate.account.AccountId;
import org.palpate.account.People;
import org.palpate.account.Person;

/** Puts names to the people of classes. */
@Component
class ClassNames {

    private final ClassMembers members;
    private final People people;

    ClassNames(ClassMembers members, People people) {
        this.members = members;
        this.people = people;
    }

    List<String> instructorsOf(UUID classId) {
        List<ClassMember> instructors =
                members.findByClassId(classId).stream()
                        .filter(ClassMember::isPresent)
                        .filter(member -> member.role() == ClassRole.INSTRUCTOR)
                        .toList();
        return names(instructors, people(instructors));
    }

    /** The classes in their order, with who is in them, by two queries however many they are. */
    List<ClassSummary> summaries(Collection<SchoolClass> classes) {
        Map<UUID, List<ClassMember>> present =
                members.findByClassIdIn(classes.stream().map(SchoolClass::getId).toList()).stream()
                        .filter(ClassMember::isPresent)
                        .collect(Collectors.groupingBy(ClassMember::classId));
        Map<AccountId, Person> instructors =
                people(
                        present.values().stream()
                                .flatMap(List::stream)
                                .filter(member -> member.role() == ClassRole.INSTRUCTOR)
                                .toList());
        return classes.stream()
                .map(schoolClass ->
                        summary(
                                schoolClass,
                                present.getOrDefault(schoolClass.getId(), List.of()),
                                instructors))
                .toList();
    }

    List<ClassMemberItem> items(Collection<ClassMember> listed) {
        Map<AccountId, Person> named = people(listed);
        return listed.stream()
                .flatMap(member ->
                        Optional.ofNullable(named.get(member.account()))
                                .map(person -> item(member, person))
                                .stream())
                .sorted(
                        Comparator.comparing(
                                        ClassMemberItem::displayName, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(ClassMemberItem::userName))
                .toList();
    }

    private static ClassMemberItem item(ClassMember member, Person person) {
        return new ClassMemberItem(
                member.account(),
                person.displayName(),
                person.userName(),
                person.email(),
                member.role(),
                member.joinedAt());
    }

    private static ClassSummary summary(
            SchoolClass schoolClass, List<ClassMember> present, Map<AccountId, Person> people) {
        return new ClassSummary(
                schoolClass.getId(),
                schoolClass.name(),
                schoolClass.isArchived(),
                names(
                        present.stream()
                                .filter(member -> member.role() == ClassRole.INSTRUCTOR)
                                .toList(),
                        people),
                Math.toIntExact(
                        present.stream()
                                .filter(member -> member.role() == ClassRole.STUDENT)
                                .count()));
    }

    private Map<AccountId, Person> people(Collection<ClassMember> listed) {
        return people.named(listed.stream().map(ClassMember::account).toList());
    }

    private static List<String> names(List<ClassMember> listed, Map<AccountId, Person> people) {
        return listed.stream()
                .flatMap(member -> Optional.ofNullable(people.get(member.account())).stream())
                .map(Person::displayName)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
