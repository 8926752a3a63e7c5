package org.palpate.course;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:material;DB_CLOSE_DELAY=-1")
class H2MaterialStorageTest extends MaterialStorageContract {}
