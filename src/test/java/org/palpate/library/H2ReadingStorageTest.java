package org.palpate.library;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:reading;DB_CLOSE_DELAY=-1")
class H2ReadingStorageTest extends ReadingStorageContract {}
