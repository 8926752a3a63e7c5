package org.palpate.account;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:accounts;DB_CLOSE_DELAY=-1")
class H2AccountStorageTest extends AccountStorageContract {}
