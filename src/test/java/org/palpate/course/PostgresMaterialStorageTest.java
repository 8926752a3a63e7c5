package org.palpate.course;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.palpate.base.PostgresDatabase;

class PostgresMaterialStorageTest extends MaterialStorageContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresDatabase.register(registry, "material");
    }
}
