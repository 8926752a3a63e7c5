package org.palpate.course;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.CurrentUser;
import org.palpate.account.SettableClock;

/** Makes classes with students and modules to assign, for tests. */
public class TestAssignments {

    private final JdbcTemplate database;
    private final SettableClock clock;
    private final CurrentUser currentUser;

    TestAssignments(JdbcTemplate database, SettableClock clock, CurrentUser currentUser) {
        this.database = database;
        this.clock = clock;
        this.currentUser = currentUser;
    }

    public UUID schoolClass(String name) {
        var id = UUID.randomUUID();
        database.update(
                "insert into school_class (id, version, name, created_at) values (?, 0, ?, ?)",
                id,
                name,
                Timestamp.from(clock.instant()));
        return id;
    }

    public void enrol(UUID classId, AccountId student) {
        join(classId, student, "STUDENT");
    }

    public void employ(UUID classId, AccountId instructor) {
        join(classId, instructor, "INSTRUCTOR");
    }

    private void join(UUID classId, AccountId account, String role) {
        database.update(
                "insert into class_member (id, version, class_id, account_id, role, joined_at)"
                        + " values (?, 0, ?, ?, ?, ?)",
                UUID.randomUUID(),
                classId,
                account.value(),
                role,
                Timestamp.from(clock.instant()));
    }

    public void dismiss(UUID classId, AccountId account) {
        database.update(
                "update class_member set removed_at = ? where class_id = ? and account_id = ?",
                Timestamp.from(clock.instant()),
                classId,
                account.value());
    }

    /** Stores a module of whoever is signed in, with these items, and answers its origin. */
    public String module(int attempts, String counting, String... items) {
        var id = UUID.randomUUID();
        var list = new StringBuilder();
        for (var item : items) {
            list.append(list.isEmpty() ? "" : ",").append('"').append(item).append('"');
        }
        database.update(
                "insert into own_module (id, version, owner_id, draft, updated_at)"
                        + " values (?, 0, ?, ?, ?)",
                id,
                currentUser.require().id().value(),
                "{\"title\":\"Module\",\"lead\":\"Lead.\",\"minutes\":30,\"score\":0.7,\"allSafe\":true,\"attempts\":%d,\"counting\":\"%s\",\"items\":[%s]}"
                        .formatted(attempts, counting, list),
                Timestamp.from(clock.instant()));
        return "own:" + id;
    }

    /** Open from now, due in a day, closed in two. */
    public AssignmentWindow window() {
        Instant now = clock.instant();
        return new AssignmentWindow(
                now, now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(2)));
    }

    public AssignmentTerms practice() {
        return new AssignmentTerms(
                "Practice week", window(), AssignmentMode.PRACTICE, null, false, true, Set.of());
    }

    public AssignmentTerms exam(Integer minutes) {
        return new AssignmentTerms(
                "Midterm", window(), AssignmentMode.EXAM, minutes, false, true, Set.of());
    }

    /** Removes everything that depends on classes. */
    public void removeAll() {
        database.update("delete from attempt");
        database.update("delete from assignment_outcome");
        database.update("delete from assignment_study");
        database.update("delete from assignment_check_answer");
        database.update("delete from sitting");
        database.update("delete from assignment");
        database.update("delete from class_member");
        database.update("delete from school_class");
        database.update("delete from own_module");
        database.update("delete from module_edition");
    }
}
