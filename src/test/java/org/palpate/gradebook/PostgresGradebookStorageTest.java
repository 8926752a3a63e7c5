package org.palpate.gradebook;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.palpate.base.PostgresDatabase;

class PostgresGradebookStorageTest extends GradebookStorageContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresDatabase.register(registry, "gradebook");
    }
}
