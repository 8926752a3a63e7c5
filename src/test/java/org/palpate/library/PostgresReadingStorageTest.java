package org.palpate.library;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.palpate.base.PostgresDatabase;

class PostgresReadingStorageTest extends ReadingStorageContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresDatabase.register(registry, "reading");
    }
}
