package org.palpate.quiz;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:attempts;DB_CLOSE_DELAY=-1")
class H2AttemptStorageTest extends AttemptStorageContract {}
