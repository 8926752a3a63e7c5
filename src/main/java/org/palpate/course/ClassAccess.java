package org.palpate.course;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.palpate.account.AccountRole;
import org.palpate.account.CurrentUser;

/** Tells who may do what in a class. */
@Component("classAccess")
public class ClassAccess {

    private final ClassMembers members;
    private final CurrentUser currentUser;

    ClassAccess(ClassMembers members, CurrentUser currentUser) {
        this.members = members;
        this.currentUser = currentUser;
    }

    /** Whether whoever asks is an instructor of the class. */
    public boolean teaches(@Nullable UUID classId) {
        return is(classId, ClassRole.INSTRUCTOR);
    }

    /** Whether whoever asks is a student of the class. */
    public boolean attends(@Nullable UUID classId) {
        return is(classId, ClassRole.STUDENT);
    }

    /** Whether whoever asks may see the class as its instructors do; administrators see all. */
    public boolean reads(@Nullable UUID classId) {
        return teaches(classId) || isAdministrator();
    }

    /** Whether whoever asks may change the class and who is in it. */
    public boolean manages(@Nullable UUID classId) {
        return reads(classId);
    }

    /** Whether whoever asks has a part in the class. */
    public boolean belongsTo(@Nullable UUID classId) {
        return attends(classId) || reads(classId);
    }

    private boolean isAdministrator() {
        return currentUser
                .get()
                .filter(person -> person.role() == AccountRole.ADMINISTRATOR)
                .isPresent();
    }

    private boolean is(@Nullable UUID classId, ClassRole role) {
        return classId != null
                && currentUser
                        .get()
                        .filter(person -> members.isIn(classId, person.id().value(), role))
                        .isPresent();
    }
}
