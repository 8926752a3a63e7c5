package org.palpate.quiz;

import java.time.Instant;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

import org.palpate.account.SettableClock;
import org.palpate.content.ContentLibrary;

/** Import this to make attempts in a test that starts the application, on a clock that stands. */
@TestConfiguration(proxyBeanMethods = false)
public class TestAttemptsConfiguration {

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock(Instant.parse("2026-10-05T08:30:00Z"));
    }

    @Bean
    TestAttempts testAttempts(
            AttemptService service, ContentLibrary library, JdbcTemplate database) {
        return new TestAttempts(service, library, database);
    }
}
