package org.palpate.account;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.palpate.base.PostgresDatabase;

class PostgresAccountStorageTest extends AccountStorageContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresDatabase.register(registry, "accounts");
    }
}
