package org.palpate.course;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.palpate.account.AccountRole;
import org.palpate.account.CurrentUser;

/** Tells who may do what in a class. */
@Component("classAccess")
public class ClassAccess {

    private final JdbcTemplate database;
    private final CurrentUser currentUser;

    ClassAccess(JdbcTemplate database, CurrentUser currentUser) {
        this.database = database;
        this.currentUser = currentUser;
    }

    public boolean teaches(@Nullable UUID classId) {
        return is(classId, "INSTRUCTOR");
    }

    public boolean attends(@Nullable UUID classId) {
        return is(classId, "STUDENT");
    }

    public boolean reads(@Nullable UUID classId) {
        return teaches(classId)
                || currentUser
                        .get()
                        .filter(person -> person.role() == AccountRole.ADMINISTRATOR)
                        .isPresent();
    }

    private boolean is(@Nullable UUID classId, String role) {
        return currentUser
                .get()
                .filter(person ->
                        !database.queryForList(
                                        "select 1 from class_member where class_id = ? and"
                                                + " account_id = ? and role = ? and removed_at is null",
                                        classId,
                                        person.id().value(),
                                        role)
                                .isEmpty())
                .isPresent();
    }
}
