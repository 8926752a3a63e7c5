package org.palpate.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One PostgreSQL server for all tests of a run, with a fresh database for each that asks. */
public final class PostgresDatabase {

    private PostgresDatabase() {}

    /** Points the application at a database of its own. */
    public static void register(DynamicPropertyRegistry registry, String name) {
        var url = Server.start(name);
        registry.add("spring.datasource.url", () -> url);
        registry.add("spring.datasource.username", () -> "postgres");
        registry.add("spring.datasource.password", () -> "postgres");
    }

    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = open();

        private static EmbeddedPostgres open() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String start(String name) {
            try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("No database " + name, e);
            }
            return POSTGRES.getJdbcUrl("postgres", name);
        }
    }
}
