package org.palpate.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of answers that were stored before the first of them was kept. */
class FirstAnswerMigrationTest {

    @Test
    void fillsInTheFirstAnswerWhereThereWasOnlyOne() {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:first-answers;DB_CLOSE_DELAY=-1");
        var database = new JdbcTemplate(source);
        migrate(source, "7");
        database.execute("set referential_integrity false");
        store(database, "once", 0.5, 1);
        store(database, "again", 1, 3);

        migrate(source, "8");

        assertThat(
                        database.query(
                                "select check_id, first_answer, first_share"
                                        + " from assignment_check_answer order by check_id",
                                (row, _) ->
                                        tuple(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getObject(3))))
                .containsExactly(tuple("again", null, null), tuple("once", "{}", 0.5));
    }

    private static void migrate(JdbcDataSource source, String version) {
        Flyway.configure().dataSource(source).target(version).load().migrate();
    }

    private static void store(JdbcTemplate database, String check, double share, int tries) {
        var now = Timestamp.from(Instant.EPOCH);
        database.update(
                "insert into assignment_check_answer (id, version, assignment_id, account_id,"
                        + " lesson_id, check_id, answer, share, counted_share, counted_at, tries,"
                        + " answered_at) values (?, 0, ?, ?, 'lesson', ?, '{}', ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                check,
                share,
                share,
                now,
                tries,
                now);
    }
}
