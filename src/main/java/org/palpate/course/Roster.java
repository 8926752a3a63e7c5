package org.palpate.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.palpate.account.AccountId;

/** Tells who is in a class now. */
@Component
class Roster {

    private final SchoolClasses classes;
    private final ClassMembers members;

    Roster(SchoolClasses classes, ClassMembers members) {
        this.classes = classes;
        this.members = members;
    }

    boolean hasStudent(UUID classId, AccountId student) {
        return members.isIn(classId, student.value(), ClassRole.STUDENT);
    }

    List<AccountId> students(UUID classId) {
        return members.findByClassId(classId).stream()
                .filter(member -> member.isPresent() && member.role() == ClassRole.STUDENT)
                .map(ClassMember::account)
                .toList();
    }

    boolean isArchived(UUID classId) {
        return classes.findById(classId).filter(SchoolClass::isArchived).isPresent();
    }

    Optional<String> nameOf(UUID classId) {
        return classes.findById(classId).map(SchoolClass::name);
    }
}
