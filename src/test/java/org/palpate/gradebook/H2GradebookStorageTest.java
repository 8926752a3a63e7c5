package org.palpate.gradebook;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:gradebook;DB_CLOSE_DELAY=-1")
class H2GradebookStorageTest extends GradebookStorageContract {}
