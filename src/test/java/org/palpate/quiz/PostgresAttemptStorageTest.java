package org.palpate.quiz;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.palpate.base.PostgresDatabase;

class PostgresAttemptStorageTest extends AttemptStorageContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresDatabase.register(registry, "attempts");
    }
}
