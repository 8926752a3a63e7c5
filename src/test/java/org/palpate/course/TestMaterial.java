package org.palpate.course;

import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

import org.palpate.account.AccountId;

/** Makes classes for tests of modules and own cases, and removes those again. */
public final class TestMaterial {

    private TestMaterial() {}

    /** A class with one instructor and one student. */
    public static UUID schoolClass(
            JdbcTemplate database, String name, AccountId instructor, AccountId student) {
        var id = UUID.randomUUID();
        database.update(
                "insert into school_class (id, version, name, created_at)"
                        + " values (?, 0, ?, current_timestamp)",
                id,
                name);
        join(database, id, instructor, "INSTRUCTOR");
        join(database, id, student, "STUDENT");
        return id;
    }

    private static void join(JdbcTemplate database, UUID classId, AccountId account, String role) {
        database.update(
                "insert into class_member (id, version, class_id, account_id, role, joined_at)"
                        + " values (?, 0, ?, ?, ?, current_timestamp)",
                UUID.randomUUID(),
                classId,
                account.value(),
                role);
    }

    public static void removeAll(JdbcTemplate database) {
        database.update("delete from case_publication");
        database.update("delete from case_edition");
        database.update("delete from own_case");
        database.update("delete from own_module");
        database.update("delete from module_edition");
        database.update("delete from class_member");
        database.update("delete from school_class");
    }
}
